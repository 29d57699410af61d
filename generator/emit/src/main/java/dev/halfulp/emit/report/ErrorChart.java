package dev.halfulp.emit.report;

import dev.halfulp.emit.report.Chart.Box;
import dev.halfulp.emit.report.Chart.Legend;
import dev.halfulp.emit.report.Chart.Mark;
import dev.halfulp.emit.report.Chart.Path;
import dev.halfulp.emit.report.Chart.Region;
import dev.halfulp.emit.report.Chart.Scale;
import dev.halfulp.emit.report.json.JsonException;
import dev.halfulp.emit.report.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Draws the least and the largest error over the input, the band that is allowed, and the worst case. */
final class ErrorChart {
    /** Height above the bound or the largest error, relative to it. */
    private static final double MARGIN = 1.3;

    /** A bound more than this times the largest error is not drawn: the error would be too small to see. */
    private static final double FAR = 5;

    private final EntryView view;
    private final CodeValues inputs;
    private final double[] low;
    private final double[] high;
    private final double bound;
    private final double largest;
    private final Axis across;
    private final Axis up;

    ErrorChart(EntryView view) {
        this.view = view;
        inputs = new CodeValues(view.input);
        JsonObject error = view.json.object("plot").object("error");
        low = error.array("low").doubles();
        high = error.array("high").doubles();
        if (low.length == 0 || low.length != high.length || low.length > view.codes()) {
            throw new JsonException("the plot of the error is incomplete");
        }
        bound = view.bound().doubleValue();
        largest = view.maxUlp().doubleValue();
        across = inputs.axis(view.first, view.last);
        double reach = MARGIN * (isBoundFar() ? largest : bound);
        Box area = Chart.AREA;
        up = Axis.over(reach == 0 ? -1 : -reach, reach == 0 ? 1 : reach, area.bottom(), area.top());
    }

    private boolean isBoundFar() {
        return largest > 0 && bound > FAR * largest;
    }

    Chart build() {
        int left = Chart.AREA.left();
        String errorText = view.codes() == low.length ? "error at every input" : "least to largest error, all inputs";
        List<Legend> legend = List.of(
                new Legend("envelope", left, errorText),
                new Legend("allowed", left + 250, allowed()),
                new Legend("worst", left + 430, "worst case"));
        return new Chart(
                "error-" + view.name,
                "Error of " + view.name + " in ulp over the input, with the band that is allowed",
                Chart.WIDTH,
                Chart.HEIGHT,
                Chart.AREA,
                new Scale("input value", across.ticks(8)),
                new Scale("error in ulp", up.ticks(6)),
                List.of(allowedBand()),
                paths(),
                List.of(worst()),
                legend);
    }

    private String allowed() {
        String amount = Numbers.significant(view.bound(), 6);
        return "allowed: " + amount + " ulp" + (isBoundFar() ? ", off scale" : "");
    }

    private Region allowedBand() {
        Box area = Chart.AREA;
        double top = Math.max(area.top(), up.position(bound));
        double bottom = Math.min(area.bottom(), up.position(-bound));
        return new Region(
                "allowed",
                Integer.toString(area.left()),
                Axis.pixels(top),
                Integer.toString(area.width()),
                Axis.pixels(bottom - top));
    }

    private List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        if (!isBoundFar()) {
            paths.add(new Path("bound", level(bound)));
            paths.add(new Path("bound", level(-bound)));
        }
        paths.add(new Path("zero", level(0)));
        paths.add(new Path("envelope", envelope()));
        return paths;
    }

    private String level(double value) {
        PathData path = new PathData();
        path.to(Chart.AREA.left(), up.position(value));
        path.to(Chart.AREA.right(), up.position(value));
        return path.toString();
    }

    /** Around every run of parts: along the largest errors to the right, along the least errors back. */
    private String envelope() {
        PathData path = new PathData();
        int part = 0;
        while (part < low.length) {
            int end = part;
            while (end < low.length && !Double.isNaN(low[end]) && !Double.isNaN(high[end])) {
                end++;
            }
            outline(path, part, end);
            part = end + 1;
        }
        return path.toString();
    }

    private void outline(PathData path, int from, int to) {
        for (int part = from; part < to; part++) {
            path.to(across.position(edge(part)), up.position(high[part]));
            path.to(across.position(edge(part + 1)), up.position(high[part]));
        }
        for (int part = to - 1; part >= from; part--) {
            path.to(across.position(edge(part + 1)), up.position(low[part]));
            path.to(across.position(edge(part)), up.position(low[part]));
        }
        path.close();
    }

    /** The value at which a part of the domain starts. */
    private double edge(int part) {
        return inputs.below(view.first + part * view.codes() / low.length);
    }

    private Mark worst() {
        double value = view.isWorstAbove() ? largest : -largest;
        double left = across.position(inputs.at(view.worst.integer("inputCode")));
        double top = up.position(value);
        boolean isLabelledRight = left < Chart.AREA.left() + 0.7 * Chart.AREA.width();
        return new Mark(
                Axis.pixels(left),
                Axis.pixels(top),
                (value < 0 ? "-" : "") + view.found() + " ulp",
                Axis.pixels(left + (isLabelledRight ? 9 : -9)),
                Axis.pixels(value < 0 ? top + 15 : top - 8),
                isLabelledRight ? "start" : "end");
    }
}
