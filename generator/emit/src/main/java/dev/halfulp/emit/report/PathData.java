package dev.halfulp.emit.report;

/** A line in the form of SVG path data, as short as its coordinates allow. */
final class PathData {
    private final StringBuilder data = new StringBuilder();
    private String left = "";
    private String top = "";
    private boolean lifted = true;

    /** Draws to a point, or starts there. */
    void to(double across, double down) {
        String nextLeft = Axis.pixels(across);
        String nextTop = Axis.pixels(down);
        if (lifted) {
            data.append('M').append(nextLeft).append(' ').append(nextTop);
        } else if (nextTop.equals(top)) {
            data.append(nextLeft.equals(left) ? "" : "H" + nextLeft);
        } else if (nextLeft.equals(left)) {
            data.append('V').append(nextTop);
        } else {
            data.append('L').append(nextLeft).append(' ').append(nextTop);
        }
        left = nextLeft;
        top = nextTop;
        lifted = false;
    }

    /** Leaves a gap before the next point. */
    void lift() {
        lifted = true;
    }

    /** Closes the line. */
    void close() {
        data.append(lifted ? "" : "Z");
        lifted = true;
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
