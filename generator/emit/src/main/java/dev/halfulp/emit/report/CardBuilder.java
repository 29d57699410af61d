package dev.halfulp.emit.report;

import dev.halfulp.emit.report.UnitCard.Fact;
import dev.halfulp.emit.report.UnitCard.Group;
import dev.halfulp.emit.report.UnitCard.Row;
import dev.halfulp.emit.report.json.JsonNumber;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.fixed.Rational;
import java.util.ArrayList;
import java.util.List;

/** Puts an entry into words. */
final class CardBuilder {
    private final EntryView view;
    private final JsonObject json;
    private final Wording wording;

    CardBuilder(EntryView view) {
        this.view = view;
        json = view.json;
        wording = new Wording(view);
    }

    UnitCard build() {
        return new UnitCard(
                view.name,
                view.formula(),
                json.object("input").text("format") + " -> "
                        + json.object("output").text("format"),
                wording.shortPromise(),
                view.found(),
                wording.checked(),
                List.of(bound(), worstCase(), proof(), ports(), construction(), cost()),
                new CurveChart(view).build(),
                new ErrorChart(view).build(),
                row(),
                wording.saturation().orElse(""),
                json.object("proof").integer("inputs"));
    }

    private Group bound() {
        JsonObject error = view.error;
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("promised", wording.promise()));
        facts.add(
                new Fact("found", view.found() + " ulp = " + Numbers.upwards(error.number("maxAbs"), 4) + " in value"));
        facts.add(new Fact("1 ulp", wording.step(view.output)));
        if (error.number("maxUlpUnclamped").compareTo(view.maxUlp()) != 0) {
            facts.add(new Fact(
                    "against f itself",
                    Numbers.error(error.number("maxUlpUnclamped"), view.bound())
                            + " ulp, also where f leaves the output range"));
        }
        facts.add(new Fact(
                "bias, rms",
                Numbers.significant(error.number("meanUlp"), 3) + " ulp, "
                        + Numbers.significant(error.number("rmsUlp"), 3) + " ulp"));
        facts.add(new Fact("nearest code", Numbers.percent(error.number("correctlyRounded")) + " of the inputs"));
        return new Group("Error", facts);
    }

    private Group worstCase() {
        JsonObject worst = view.worst;
        return new Group(
                "Worst case",
                List.of(
                        new Fact("input", code(worst.integer("inputCode"), view.input.width(), worst.text("input"))),
                        new Fact("got", code(worst.integer("gotCode"), view.output.width(), worst.text("got"))),
                        new Fact("exact", worst.text("exact")),
                        new Fact("error", (view.isWorstAbove() ? "" : "-") + view.found() + " ulp")));
    }

    private static String code(long code, int width, String value) {
        return Numbers.exact(Rational.parse(value)) + ", code " + code + " = " + Numbers.hexadecimal(code, width);
    }

    private Group proof() {
        long manyDigits = json.object("proof").integer("manyDigits");
        return new Group(
                "Proof",
                List.of(
                        new Fact("checked", wording.checked()),
                        new Fact("kind", wording.proofKind()),
                        new Fact(
                                "precision",
                                manyDigits == 0
                                        ? "double precision with tracked bounds decided every input"
                                        : Numbers.count(manyDigits, "input", "inputs")
                                                + " needed more digits than a double has"),
                        new Fact("saturation", wording.saturation().orElse("none: f stays within the output range")),
                        new Fact("monotone", wording.monotone())));
    }

    private Group ports() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("input", wording.format("input", view.input)));
        facts.add(new Fact("values", wording.values(view.input, view.first, view.last)));
        if (!view.isWholeFormat()) {
            facts.add(new Fact("outside", wording.outside()));
        }
        facts.add(new Fact("output", wording.format("output", view.output)));
        facts.add(new Fact("values", wording.values(view.output, view.output.minCode(), view.output.maxCode())));
        facts.add(new Fact("latency", wording.latency()));
        return new Group("Formats", facts);
    }

    private Group construction() {
        return new Group(
                "Construction",
                List.of(
                        new Fact("method", wording.method()),
                        new Fact("fold", wording.fold()),
                        new Fact("segments", segments("none: a table")),
                        new Fact("stored", Numbers.count(json.integer("tableBits"), "bit", "bits")),
                        new Fact("chosen for", wording.choice())));
    }

    private Group cost() {
        JsonObject cost = json.object("cost");
        return new Group(
                "Estimated cost",
                List.of(
                        new Fact(
                                "FPGA",
                                Numbers.count(cost.integer("lut6"), "six-input LUT", "six-input LUTs") + ", "
                                        + Numbers.count(cost.integer("dsp"), "multiplier block", "multiplier blocks")),
                        new Fact(
                                "processor",
                                Numbers.count(cost.integer("flashBytes"), "byte", "bytes") + " of flash, "
                                        + Numbers.count(cost.integer("cycles"), "instruction", "instructions"))));
    }

    private String segments(String none) {
        return json.find("segments")
                .map(value -> value instanceof JsonNumber ? Numbers.grouped(json.integer("segments")) : none)
                .orElse(none);
    }

    private Row row() {
        JsonObject cost = json.object("cost");
        return new Row(
                json.text("criterion"),
                view.found(),
                Numbers.exact(Rational.parse(view.worst.text("input"))),
                Numbers.percent(view.error.number("correctlyRounded")),
                json.text("method"),
                json.text("fold"),
                segments("-"),
                Numbers.grouped(json.integer("tableBits")),
                Numbers.grouped(cost.integer("lut6")),
                Numbers.grouped(cost.integer("dsp")),
                Numbers.grouped(cost.integer("flashBytes")),
                Numbers.grouped(cost.integer("cycles")));
    }
}
