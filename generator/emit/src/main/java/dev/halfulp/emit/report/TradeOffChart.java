package dev.halfulp.emit.report;

import dev.halfulp.emit.report.Chart.Box;
import dev.halfulp.emit.report.Chart.Legend;
import dev.halfulp.emit.report.Chart.Mark;
import dev.halfulp.emit.report.Chart.Path;
import dev.halfulp.emit.report.Chart.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws the error of units against a cost, and the least error that each cost buys. */
public final class TradeOffChart {
    /** Side of the square that stands for a unit, in pixels. */
    private static final double SIDE = 4;

    private final String id;
    private final String cost;
    private final List<Point> points;
    private final List<Point> front;
    private final double leastError;
    private final LogarithmicAxis across;
    private final LogarithmicAxis up;

    /**
     * A unit.
     *
     * @param cost 0 or more
     * @param error in the function's value, 0 or more
     */
    public record Point(double cost, double error) {}

    /**
     * @param id unique on the page
     * @param cost its name
     * @param points all units, at least one
     * @param front those that none betters, from the cheapest up
     */
    public TradeOffChart(String id, String cost, List<Point> points, List<Point> front) {
        this.id = id;
        this.cost = cost;
        this.points = points;
        this.front = front;
        double smallest = errors().filter(error -> error > 0).min().orElse(1);
        leastError = errors().anyMatch(error -> error == 0) ? smallest / 4 : smallest;
        double largest = Math.max(leastError, errors().max().orElse(1));
        Box area = Chart.AREA;
        across = new LogarithmicAxis(least(this::drawnCost), most(this::drawnCost), area.left(), area.right());
        up = new LogarithmicAxis(leastError, largest, area.bottom(), area.top());
    }

    private DoubleStream errors() {
        return points.stream().mapToDouble(Point::error);
    }

    private double least(ToDoubleFunction<Point> figure) {
        return points.stream().mapToDouble(figure).min().orElse(1);
    }

    private double most(ToDoubleFunction<Point> figure) {
        return points.stream().mapToDouble(figure).max().orElse(1);
    }

    /** A cost of 0 is drawn as 1. */
    private double drawnCost(Point point) {
        return Math.max(1, point.cost());
    }

    private double left(Point point) {
        return across.position(drawnCost(point));
    }

    /** An error of 0 is drawn below all others. */
    private double top(Point point) {
        return up.position(Math.max(leastError, point.error()));
    }

    /** The picture. */
    public Chart build() {
        int left = Chart.AREA.left();
        return new Chart(
                "tradeoff-" + id,
                "Largest error against " + cost + " of the units made",
                Chart.WIDTH,
                Chart.HEIGHT,
                Chart.AREA,
                new Scale(cost, across.decimalTicks()),
                new Scale("largest error", up.binaryTicks()),
                List.of(),
                List.of(new Path("exact", squares()), new Path("got", stairs())),
                marks(),
                List.of(
                        new Legend("exact", left, "all units made"),
                        new Legend("got", left + 140, "least error at that cost"),
                        new Legend("worst", left + 340, "row of the table")));
    }

    private String squares() {
        StringBuilder data = new StringBuilder();
        points.stream()
                .map(point ->
                        "M" + Axis.pixels(left(point) - SIDE / 2) + " " + Axis.pixels(top(point)) + "h" + (int) SIDE)
                .distinct()
                .forEach(data::append);
        return data.toString();
    }

    private String stairs() {
        PathData path = new PathData();
        double level = Chart.AREA.top();
        for (Point point : front) {
            path.to(left(point), level);
            level = top(point);
            path.to(left(point), level);
        }
        path.to(Chart.AREA.right(), level);
        return path.toString();
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        Stream.iterate(0, i -> i < front.size(), i -> i + 1).forEach(i -> {
            Point point = front.get(i);
            marks.add(new Mark(
                    Axis.pixels(left(point)),
                    Axis.pixels(top(point)),
                    String.valueOf(i + 1),
                    Axis.pixels(left(point) + 7),
                    Axis.pixels(top(point) - 6),
                    "start"));
        });
        return marks;
    }
}
