package dev.halfulp.bench;

import dev.halfulp.certify.Unit;
import dev.halfulp.cost.logic.Device;
import dev.halfulp.cost.logic.LogicModel;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Compares what the cost model estimates with what synthesis found. */
final class ModelError {
    /** Designs of fewer LUTs are left out: one LUT more or less is no error of a model. */
    private static final int FEWEST_LUTS = 8;

    private final List<CalibrationPoint> points;

    ModelError(List<CalibrationPoint> points) {
        this.points = List.copyOf(points);
    }

    /** What is estimated for a unit. */
    static double estimate(Unit unit, Device device) {
        return LogicModel.luts(unit.datapath(), device);
    }

    void print(PrintWriter output, boolean detailed) {
        print(
                output,
                "xc7",
                point -> estimate(point.unit(), Device.XC7),
                point -> point.measured().luts(),
                detailed);
        print(
                output,
                "ice40",
                point -> estimate(point.unit(), Device.ICE40),
                point -> point.measured().iceLuts(),
                detailed);
    }

    private void print(
            PrintWriter output,
            String device,
            ToDoubleFunction<CalibrationPoint> estimate,
            ToDoubleFunction<CalibrationPoint> measured,
            boolean detailed) {
        List<CalibrationPoint> large = points.stream()
                .filter(point -> measured.applyAsDouble(point) >= FEWEST_LUTS)
                .toList();
        Function<CalibrationPoint, Double> ratio =
                point -> estimate.applyAsDouble(point) / measured.applyAsDouble(point);
        output.println(
                device + ", " + new RatioStatistics(large.stream().map(ratio).toList()));
        Map<String, List<Double>> methods = large.stream()
                .collect(Collectors.groupingBy(
                        point -> point.unit().design().method().word(),
                        TreeMap::new,
                        Collectors.mapping(ratio, Collectors.toList())));
        methods.forEach((method, ratios) -> output.println("  " + method + ", " + new RatioStatistics(ratios)));
        if (detailed) {
            large.forEach(point -> output.println(String.format(
                    Locale.ROOT,
                    "  %-32s %-8s %-11s %6.1f estimated %5.0f found, ratio %.2f",
                    point.unit().name(),
                    point.unit().design().method().word(),
                    point.unit().design().fold(),
                    estimate.applyAsDouble(point),
                    measured.applyAsDouble(point),
                    ratio.apply(point))));
        }
    }
}
