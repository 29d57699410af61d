package dev.halfulp.emit.report;

import dev.halfulp.emit.report.Chart.Tick;
import java.util.ArrayList;
import java.util.List;

/** Positive values along a line of pixels, equal ratios at equal distances. */
final class LogarithmicAxis {
    private static final double LN_2 = StrictMath.log(2);

    /** More ticks than this are too many. */
    private static final int MOST_TICKS = 12;

    /** Beyond this ratio of the ends only powers of ten are labelled. */
    private static final double WIDE = 200;

    private static final int[] FACTORS = {1, 2, 5};

    private static final int[] POWERS_ONLY = {1};

    private final double least;
    private final double most;
    private final Axis axis;

    /** An axis over a span of positive values, a little wider than it. */
    LogarithmicAxis(double min, double max, double start, double end) {
        least = min / 1.3;
        most = max * 1.3;
        axis = new Axis(StrictMath.log(least), StrictMath.log(most), start, end);
    }

    /** Where a value lies, in pixels. */
    double position(double value) {
        return axis.position(StrictMath.log(value));
    }

    /** At 1, 2, 5, 10, 20, ..., or on a wide axis at 1, 10, 100, ... */
    List<Tick> decimalTicks() {
        List<Tick> ticks = new ArrayList<>();
        int[] factors = most / least > WIDE ? POWERS_ONLY : FACTORS;
        for (long power = 1; power <= most; power *= 10) {
            for (int factor : factors) {
                addTick(ticks, (double) power * factor, Numbers.grouped(power * factor));
            }
        }
        return ticks;
    }

    /** At powers of two, labelled as such. */
    List<Tick> binaryTicks() {
        int first = (int) Math.ceil(StrictMath.log(least) / LN_2);
        int last = (int) Math.floor(StrictMath.log(most) / LN_2);
        int step = (last - first) / MOST_TICKS + 1;
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = first; exponent <= last; exponent += step) {
            addTick(ticks, Math.scalb(1.0, exponent), exponent == 0 ? "1" : "2^" + exponent);
        }
        return ticks;
    }

    private void addTick(List<Tick> ticks, double value, String label) {
        if (least <= value && value <= most) {
            ticks.add(new Tick(Axis.pixels(position(value)), label));
        }
    }
}
