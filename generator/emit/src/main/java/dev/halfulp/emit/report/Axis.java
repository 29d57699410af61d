package dev.halfulp.emit.report;

import dev.halfulp.emit.report.Chart.Tick;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Values along a line of pixels.
 *
 * @param min value at {@code start}
 * @param max value at {@code end}, above {@code min}
 * @param start in pixels
 * @param end in pixels
 */
record Axis(double min, double max, double start, double end) {
    /** Pixels beyond an end at which a line is cut off; what is drawn there is not seen. */
    private static final double BEYOND = 1000;

    /** An axis over a span of values, which is widened if it is empty. */
    static Axis over(double min, double max, double start, double end) {
        if (min < max) {
            return new Axis(min, max, start, end);
        }
        double margin = Math.max(Math.abs(min) / 2, Double.MIN_NORMAL * 1e10);
        return new Axis(min - margin, max + margin, start, end);
    }

    /** Where a value lies, in pixels. */
    double position(double value) {
        double position = start + (value - min) / (max - min) * (end - start);
        double low = Math.min(start, end) - BEYOND;
        double high = Math.max(start, end) + BEYOND;
        return Math.max(low, Math.min(high, position));
    }

    /** Where a value lies, as text. */
    String at(double value) {
        return pixels(position(value));
    }

    /** A coordinate with one decimal. */
    static String pixels(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        String sign = tenths < 0 ? "-" : "";
        long magnitude = Math.abs(tenths);
        return sign + magnitude / 10 + (magnitude % 10 == 0 ? "" : "." + magnitude % 10);
    }

    /** Round values on the axis, at most about as many as wanted. */
    List<Tick> ticks(int wanted) {
        BigDecimal step = step((max - min) / wanted);
        List<Tick> ticks = new ArrayList<>();
        BigDecimal value =
                new BigDecimal(min).divide(step, 0, RoundingMode.CEILING).multiply(step);
        BigDecimal last = new BigDecimal(max);
        for (; value.compareTo(last) <= 0; value = value.add(step)) {
            ticks.add(new Tick(at(value.doubleValue()), Numbers.plain(value)));
        }
        return ticks;
    }

    /** The smallest of 1, 2, 5, 10, ... that is not below a positive value. */
    private static BigDecimal step(double least) {
        BigDecimal value = new BigDecimal(least);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(value) >= 0) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1);
    }
}
