package dev.halfulp.emit.c;

/**
 * A constant for the preprocessor.
 *
 * @param name in capitals
 * @param value a literal
 */
public record CMacro(String name, String value) {}
