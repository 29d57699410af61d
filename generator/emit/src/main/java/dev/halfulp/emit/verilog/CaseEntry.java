package dev.halfulp.emit.verilog;

/**
 * A word of a table.
 *
 * @param index the constant that selects it
 * @param word the constant
 */
public record CaseEntry(String index, String word) {}
