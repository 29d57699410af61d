package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.OptionalLong;

/**
 * How a unit is built, in the words of reports.
 *
 * @param method the method chosen, never {@link Method#AUTO}
 * @param fold the fold, such as {@code none}, {@code odd} or {@code relu-even}
 * @param segments stored pieces after folding; empty for tables
 * @param tableBits every stored constant that selects or feeds the arithmetic
 */
public record Design(Method method, String fold, OptionalLong segments, long tableBits) {}
