package dev.halfulp.emit.report;

import dev.halfulp.emit.report.Chart.Box;
import dev.halfulp.emit.report.Chart.Legend;
import dev.halfulp.emit.report.Chart.Path;
import dev.halfulp.emit.report.Chart.Region;
import dev.halfulp.emit.report.Chart.Scale;
import dev.halfulp.emit.report.json.JsonException;
import dev.halfulp.emit.report.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Draws the exact function and the output of the unit over the input. */
final class CurveChart {
    /** Part of the height that is left free above and below. */
    private static final double MARGIN = 0.08;

    private final EntryView view;
    private final CodeValues inputs;
    private final long[] codes;
    private final double[] exact;
    private final double[] got;
    private final Axis across;
    private final Axis up;

    CurveChart(EntryView view) {
        this.view = view;
        inputs = new CodeValues(view.input);
        CodeValues outputs = new CodeValues(view.output);
        JsonObject curve = view.json.object("plot").object("curve");
        codes = curve.array("input").longs();
        exact = curve.array("exact").doubles();
        long[] gotCodes = curve.array("got").longs();
        if (codes.length == 0 || exact.length != codes.length || gotCodes.length != codes.length) {
            throw new JsonException("the plot of the curve is incomplete");
        }
        got = new double[gotCodes.length];
        for (int i = 0; i < got.length; i++) {
            got[i] = outputs.at(gotCodes[i]);
        }
        Box area = Chart.AREA;
        across = inputs.axis(view.first, view.last);
        up = vertical(area);
    }

    /** The values of the output with a margin; what the exact function does beyond is cut off. */
    private Axis vertical(Box area) {
        double low = got[0];
        double high = got[0];
        for (double value : got) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double step = view.output.scale().nearDouble();
        double margin = Math.max(MARGIN * (high - low), step);
        return Axis.over(low - margin, high + margin, area.bottom(), area.top());
    }

    Chart build() {
        List<Legend> legend = new ArrayList<>();
        legend.add(new Legend("exact", Chart.AREA.left(), "exact"));
        legend.add(new Legend("got", Chart.AREA.left() + 80, "output of the unit"));
        List<Region> regions = saturated();
        if (!regions.isEmpty()) {
            legend.add(new Legend("saturated", Chart.AREA.left() + 240, "saturated inputs"));
        }
        return new Chart(
                "curve-" + view.name,
                "Exact function and output of " + view.name + " over the input",
                Chart.WIDTH,
                Chart.HEIGHT,
                Chart.AREA,
                new Scale("input value", across.ticks(8)),
                new Scale("output value", up.ticks(6)),
                regions,
                List.of(new Path("exact", exactPath()), new Path("got", isEveryCode() ? steps() : line(got))),
                List.of(),
                legend);
    }

    private List<Region> saturated() {
        List<Region> regions = new ArrayList<>();
        for (String side : List.of("low", "high")) {
            view.saturatedSpan(side).ifPresent(span -> {
                double left = across.position(inputs.below(Math.max(span[0], view.first)));
                double right = across.position(inputs.above(Math.min(span[1], view.last)));
                regions.add(new Region(
                        "saturated",
                        Axis.pixels(left),
                        Integer.toString(Chart.AREA.top()),
                        Axis.pixels(Math.max(1, right - left)),
                        Integer.toString(Chart.AREA.height())));
            });
        }
        return regions;
    }

    private boolean isEveryCode() {
        return codes.length == view.codes();
    }

    private String exactPath() {
        return line(exact);
    }

    private String line(double[] values) {
        PathData path = new PathData();
        for (int i = 0; i < codes.length; i++) {
            if (Double.isNaN(values[i])) {
                path.lift();
            } else {
                path.to(across.position(inputs.at(codes[i])), up.position(values[i]));
            }
        }
        return path.toString();
    }

    private String steps() {
        PathData path = new PathData();
        for (int i = 0; i < codes.length; i++) {
            path.to(across.position(inputs.below(codes[i])), up.position(got[i]));
            path.to(across.position(inputs.above(codes[i])), up.position(got[i]));
        }
        return path.toString();
    }
}
