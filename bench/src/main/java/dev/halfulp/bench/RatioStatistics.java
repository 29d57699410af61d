package dev.halfulp.bench;

import java.util.List;
import java.util.Locale;

/**
 * How far estimates are off.
 *
 * @param ratios estimate divided by measurement, ascending
 */
record RatioStatistics(List<Double> ratios) {
    RatioStatistics {
        ratios = ratios.stream().sorted().toList();
    }

    /** The ratio below which a share of them lies, from 0 to 1. */
    double quantile(double share) {
        return ratios.get((int) Math.round(share * (ratios.size() - 1)));
    }

    /** The factor, at least 1, by which a share of the estimates is off at most, in either direction. */
    double factor(double share) {
        return new RatioStatistics(
                        ratios.stream().map(ratio -> Math.max(ratio, 1 / ratio)).toList())
                .quantile(share);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d designs: ratio %.2f (10 %%), %.2f (median), %.2f (90 %%); off by a factor of %.2f (median), %.2f (90 %%)",
                ratios.size(),
                quantile(0.1),
                quantile(0.5),
                quantile(0.9),
                factor(0.5),
                factor(0.9));
    }
}
