package dev.halfulp.emit.report;

import dev.halfulp.emit.report.Chart.Box;
import dev.halfulp.fixed.Format;

/** The values of the codes of a format, near enough for pictures. */
final class CodeValues {
    private final double scale;
    private final long zero;

    CodeValues(Format format) {
        scale = format.scale().nearDouble();
        zero = format.zero();
    }

    double at(long code) {
        return (code - zero) * scale;
    }

    /** Half a step below a code. */
    double below(long code) {
        return (code - zero - 0.5) * scale;
    }

    /** Half a step above a code. */
    double above(long code) {
        return (code - zero + 0.5) * scale;
    }

    /** The horizontal axis of a chart over a span of codes. */
    Axis axis(long first, long last) {
        Box area = Chart.AREA;
        return Axis.over(below(first), above(last), area.left(), area.right());
    }
}
