package dev.halfulp.emit.report;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.emit.report.json.JsonArray;
import dev.halfulp.emit.report.json.JsonNumber;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonValue;
import dev.halfulp.emit.report.json.JsonWord;
import dev.halfulp.fixed.Format;
import dev.halfulp.spec.Domain;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the pictures of a unit are drawn from.
 *
 * <p>{@code curve}: at some input codes the exact value, null where it is not finite, and the output code.
 *
 * <p>{@code error}: the domain is cut into as many parts as {@code low} has items, part {@code k} of {@code n} from
 * code {@code first + floor(k * codes / n)} up; for each the smallest and the largest error over all of its inputs, in
 * ulp, output minus exact value clamped to the output range.
 */
final class PlotData {
    private static final int MOST_POINTS = 256;

    /** Decimals of an error in ulp. */
    private static final double ERROR_STEPS = 10_000;

    private static final int DIGITS = 7;

    private final ExactValues exact;
    private final Format output;
    private final Domain domain;
    private final long worst;
    private final Interpreter interpreter;
    private final double scale;

    PlotData(ReportedUnit reported) {
        Unit unit = reported.unit();
        exact = reported.exact();
        output = unit.spec().output();
        domain = unit.spec().domain();
        worst = unit.certificate().worst().inputCode();
        interpreter = new Interpreter(unit.datapath());
        scale = output.scale().nearDouble();
    }

    JsonObject json() {
        return new JsonObject().set("curve", curve()).set("error", error());
    }

    private JsonObject curve() {
        long[] codes = curveCodes();
        long[] got = LongStream.of(codes).map(interpreter::apply).toArray();
        Stream<JsonValue> values = LongStream.of(codes).mapToObj(code -> number(exact.value(code)));
        return new JsonObject()
                .set("input", JsonArray.ofLongs(codes))
                .set("exact", new JsonArray(values.toList()))
                .set("got", JsonArray.ofLongs(got));
    }

    private static JsonValue number(double value) {
        return Double.isFinite(value) ? JsonNumber.of(value, DIGITS) : JsonWord.NULL;
    }

    /** Codes at equal distances from the first to the last of the domain, and the worst case. */
    private long[] curveCodes() {
        int points = (int) Math.min(MOST_POINTS, domain.codes());
        TreeSet<Long> codes = new TreeSet<>();
        codes.add(domain.clamp(worst));
        codes.add(domain.first());
        for (int i = 1; i < points; i++) {
            codes.add(domain.first() + i * (domain.codes() - 1) / (points - 1));
        }
        return codes.stream().mapToLong(Long::longValue).toArray();
    }

    private JsonObject error() {
        int parts = (int) Math.min(MOST_POINTS, domain.codes());
        double[] low = new double[parts];
        double[] high = new double[parts];
        IntStream.range(0, parts).parallel().forEach(part -> survey(part, low, high));
        return new JsonObject().set("low", errors(low)).set("high", errors(high));
    }

    private void survey(int part, double[] low, double[] high) {
        long first = part * domain.codes() / low.length;
        long end = (part + 1) * domain.codes() / low.length;
        long[] got = interpreter.applyAll(domain.first() + first, Math.toIntExact(end - first));
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < got.length; i++) {
            double error = got[i] - clampedPosition(domain.first() + first + i);
            if (!Double.isNaN(error)) {
                least = Math.min(least, error);
                most = Math.max(most, error);
            }
        }
        low[part] = Math.min(least, most);
        high[part] = Math.max(least, most);
    }

    /** The exact value on the axis of output codes, clamped to them. */
    private double clampedPosition(long code) {
        double position = exact.value(code) / scale + output.zero();
        return Math.max((double) output.minCode(), Math.min((double) output.maxCode(), position));
    }

    private static JsonArray errors(double[] errors) {
        return new JsonArray(Arrays.stream(errors)
                .mapToObj(error -> Double.isFinite(error)
                        ? JsonNumber.of(Math.rint(error * ERROR_STEPS) / ERROR_STEPS, DIGITS)
                        : JsonWord.NULL)
                .map(JsonValue.class::cast)
                .toList());
    }
}
