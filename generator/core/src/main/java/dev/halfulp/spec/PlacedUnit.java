package dev.halfulp.spec;

/**
 * A wanted unit and where it is written.
 *
 * @param spec what is wanted
 * @param position where its entry starts
 */
public record PlacedUnit(UnitSpec spec, SourcePosition position) {}
