package dev.halfulp.fit;

/**
 * The form of rows.
 *
 * @param place the segments
 * @param guard bits below an output code in the sum of the rows
 * @param curvatureBits high bits of the position by which the slope is corrected; 0 for straight segments
 */
public record RowShape(RowPlace place, int guard, int curvatureBits) {}
