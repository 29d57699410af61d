package dev.halfulp.bench;

import java.util.OptionalDouble;

/**
 * A design to compare with; figures that nobody measured are empty. The figures are those of {@link Resources}.
 *
 * @param design its words, may be empty
 * @param error largest error in ulp against the unclamped function
 * @param bits stored table bits
 */
record Reference(
        String design,
        OptionalDouble error,
        OptionalDouble luts,
        OptionalDouble carries,
        OptionalDouble muxes,
        OptionalDouble depth,
        OptionalDouble iceLuts,
        OptionalDouble megahertz,
        OptionalDouble bits) {}
