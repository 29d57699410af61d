package dev.halfulp.bench;

import java.util.Collection;
import java.util.OptionalDouble;

/** The mean of ratios. */
final class GeometricMean {
    private GeometricMean() {}

    /** The geometric mean of positive numbers; empty for none. */
    static OptionalDouble of(Collection<Double> ratios) {
        OptionalDouble mean = ratios.stream().mapToDouble(StrictMath::log).average();
        return mean.isPresent() ? OptionalDouble.of(StrictMath.exp(mean.getAsDouble())) : mean;
    }
}
