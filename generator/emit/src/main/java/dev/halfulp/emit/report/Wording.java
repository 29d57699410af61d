package dev.halfulp.emit.report;

import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.fixed.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences that an entry's words and figures stand for. */
final class Wording {
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("table", "one stored word per input"),
            Map.entry("split", "a table, split losslessly into a coarse and a fine one"),
            Map.entry("bipartite", "two tables whose words are added"),
            Map.entry("pwl", "linear segments with free breakpoints"),
            Map.entry("dyadic", "linear segments on aligned power-of-two blocks"),
            Map.entry("uniform", "linear segments of one power-of-two size"),
            Map.entry("shift", "linear segments with slopes of few powers of two"),
            Map.entry("knots", "interpolation between stored values on power-of-two blocks"),
            Map.entry("uniform-knots", "interpolation between stored values at equal distances"),
            Map.entry("quadratic", "segments of degree 2"),
            Map.entry("cubic", "segments of degree 3"),
            Map.entry("quartic", "segments of degree 4"));

    private static final Map<String, String> FOLDS = Map.of(
            "none", "every input has its own value",
            "odd", "f(-x) = -f(x) about its centre",
            "even", "f(-x) = f(x) about its centre",
            "complement", "f(-x) = C - f(x) about its centre",
            "relu-even", "f(x) - max(x, 0) is even about its centre");

    private static final Map<String, String> TIES = Map.of(
            "any", "either neighbour at exact halves",
            "even", "the even code at exact halves",
            "up", "the code above at exact halves",
            "away", "the code further from zero at exact halves");

    private final EntryView view;
    private final JsonObject json;

    Wording(EntryView view) {
        this.view = view;
        json = view.json;
    }

    /** The criterion in a few words. */
    String shortPromise() {
        String criterion = json.text("criterion");
        return switch (criterion) {
            case "correct" -> "at most 1/2 ulp";
            case "faithful" -> "below 1 ulp";
            default ->
                criterion.endsWith("ulp")
                        ? "at most " + view.boundUlp() + " ulp"
                        : "at most " + criterion + " in value";
        };
    }

    /** The criterion as a sentence. */
    String promise() {
        String criterion = json.text("criterion");
        return switch (criterion) {
            case "correct" -> "correct: the nearest code, error at most 1/2 ulp; " + ties();
            case "faithful" -> "faithful: error below 1 ulp; exact values that are codes are hit";
            default -> "error " + shortPromise() + (criterion.endsWith("ulp") ? "" : inUlp());
        };
    }

    private String inUlp() {
        return " = " + Numbers.significant(view.bound(), 6) + " ulp";
    }

    private String ties() {
        return TIES.getOrDefault(json.text("ties"), json.text("ties"));
    }

    /** Which inputs were checked. */
    String checked() {
        String inputs = "all " + Numbers.count(json.object("proof").integer("inputs"), "input code", "input codes");
        if (view.isWholeFormat()) {
            return inputs;
        }
        return inputs + " of the domain (the format has " + Numbers.grouped(view.input.codes()) + ")";
    }

    String proofKind() {
        String kind = json.object("proof").text("kind");
        return kind.equals("exhaustive") ? "exhaustive: each output compared with the exact value" : kind;
    }

    /** Which inputs leave the output range, empty for none. */
    Optional<String> saturation() {
        long count = view.saturated.integer("count");
        if (count == 0) {
            return Optional.empty();
        }
        Optional<long[]> low = view.saturatedSpan("low");
        Optional<long[]> high = view.saturatedSpan("high");
        boolean isGapless =
                low.map(Wording::length).orElse(0L) + high.map(Wording::length).orElse(0L) == count;
        String place = isGapless ? " at " : " within ";
        List<String> sides = new ArrayList<>();
        low.ifPresent(span -> sides.add("f below the lowest value" + place + span(span)));
        high.ifPresent(span -> sides.add("f above the highest value" + place + span(span)));
        return Optional.of(Numbers.count(count, "input", "inputs") + ": " + String.join("; ", sides));
    }

    private static long length(long[] span) {
        return span[1] - span[0] + 1;
    }

    private String span(long[] span) {
        return span[0] == span[1]
                ? "code " + span[0]
                : "codes " + span[0] + " to " + span[1] + " (" + Numbers.exact(view.input.value(span[0])) + " to "
                        + Numbers.exact(view.input.value(span[1])) + ")";
    }

    String monotone() {
        String direction = json.text("monotone");
        String unit = direction.equals("none") ? "neither increasing nor decreasing" : direction;
        return unit
                + (json.flag("asFunction")
                        ? "; no step against the function"
                        : "; steps against the function somewhere");
    }

    String format(String field, Format format) {
        String zero = format.zero() == 0
                ? "code"
                : "(code " + (format.zero() > 0 ? "- " + format.zero() : "+ " + -format.zero()) + ")";
        return json.object(field).text("format") + ": " + format.width() + " bits, "
                + (format.signed() ? "two's complement" : "unsigned")
                + ", value = " + zero + " * " + Numbers.step(format.scale());
    }

    /** A span of codes in values. */
    String values(Format format, long first, long last) {
        return Numbers.exact(format.value(first)) + " to " + Numbers.exact(format.value(last)) + ", codes " + first
                + " to " + last;
    }

    /** One step of a format. */
    String step(Format format) {
        String power = Numbers.step(format.scale());
        String exact = Numbers.exact(format.scale());
        return power.equals(exact) ? exact : power + " = " + exact;
    }

    String outside() {
        String outside = json.object("domain").text("outside");
        return outside.equals("any")
                ? "other inputs are promised never to occur"
                : "other inputs behave as the nearest of these";
    }

    String latency() {
        long latency = json.integer("latency");
        return latency == 0 ? "0 clock cycles: combinational" : Numbers.count(latency, "clock cycle", "clock cycles");
    }

    /** What the choice minimised, and who decided where more effort than usual was asked for. */
    String choice() {
        String objective = json.text("optimize");
        if (json.find("effort").isEmpty()) {
            return objective;
        }
        return objective + ", effort " + json.text("effort") + ": "
                + json.find("measured")
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .map(Wording::measured)
                        .orElse("the cost model decided");
    }

    private static String measured(JsonObject measured) {
        return "the smallest of " + measured.integer("finalists") + " designs in " + measured.text("tool") + ", "
                + Numbers.count(measured.integer("lut6"), "LUT", "LUTs");
    }

    String method() {
        return explained(json.text("method"), METHODS);
    }

    String fold() {
        return explained(json.text("fold"), FOLDS);
    }

    private static String explained(String word, Map<String, String> meanings) {
        String meaning = meanings.get(word);
        return meaning == null ? word : word + ": " + meaning;
    }
}
