package dev.halfulp.emit.report;

import dev.halfulp.certify.Certificate;
import dev.halfulp.certify.CodeSpan;
import dev.halfulp.certify.Saturation;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.WorstCase;
import dev.halfulp.cost.Cost;
import dev.halfulp.emit.report.json.JsonArray;
import dev.halfulp.emit.report.json.JsonNumber;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonValue;
import dev.halfulp.emit.report.json.JsonWord;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Domain;
import dev.halfulp.spec.Effort;
import dev.halfulp.spec.Function;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Writes down what is known of a unit. */
final class EntryBuilder {
    /** Significant digits of numbers that are no bounds. */
    private static final int DIGITS = 9;

    private final ReportedUnit reported;
    private final Unit unit;
    private final UnitSpec spec;
    private final JsonObject entry = new JsonObject();

    EntryBuilder(ReportedUnit reported) {
        this.reported = reported;
        unit = reported.unit();
        spec = unit.spec();
    }

    JsonObject build() {
        entry.set("name", spec.name());
        describeFunction(spec.function());
        entry.set("input", format(spec.input()));
        entry.set("output", format(spec.output()));
        entry.set("domain", domain());
        entry.set("criterion", spec.criterion().toString());
        entry.set("ties", spec.ties().word());
        entry.set("method", unit.design().method().word());
        entry.set("optimize", spec.objective().word());
        if (spec.effort() == Effort.HIGH) {
            entry.set("effort", spec.effort().word());
            entry.set("measured", measured());
        }
        entry.set("latency", spec.latency());
        entry.set("fold", unit.design().fold());
        entry.set("segments", segments());
        entry.set("tableBits", unit.design().tableBits());
        entry.set("error", error());
        entry.set("proof", proof());
        entry.set("monotone", unit.certificate().monotonicity().word());
        entry.set("asFunction", unit.certificate().monotoneAsFunction());
        entry.set("cost", cost());
        entry.set("plot", new PlotData(reported).json());
        return entry;
    }

    private void describeFunction(Function function) {
        if (function.samples().isPresent()) {
            entry.set("samples", function.samples().get().path());
        } else if (function.isExpression()) {
            entry.set("expression", function.formula());
        } else {
            entry.set("activation", function.name());
        }
        JsonObject parameters = new JsonObject();
        function.parameters().forEach((name, value) -> parameters.set(name, value.toString()));
        entry.set("formula", function.formula());
        entry.set("parameters", parameters);
        entry.set("derivative", function.derivative());
    }

    private JsonValue measured() {
        return unit.measurement()
                .<JsonValue>map(measurement -> new JsonObject()
                        .set("tool", measurement.tool())
                        .set("lut6", measurement.lut6())
                        .set("finalists", measurement.finalists()))
                .orElse(JsonWord.NULL);
    }

    private static JsonObject format(Format format) {
        return new JsonObject()
                .set("format", format.toString())
                .set("signed", format.signed())
                .set("width", format.width())
                .set("scale", format.scale().toString())
                .set("zero", format.zero());
    }

    private JsonObject domain() {
        Domain domain = spec.domain();
        return new JsonObject()
                .set("first", domain.first())
                .set("last", domain.last())
                .set("outside", domain.outside().word());
    }

    private JsonValue segments() {
        return unit.design().segments().isPresent()
                ? JsonNumber.of(unit.design().segments().getAsLong())
                : JsonWord.NULL;
    }

    private JsonObject error() {
        Certificate certificate = unit.certificate();
        return new JsonObject()
                .set("boundUlp", boundUlp().toString())
                .set("maxUlp", certificate.maxUlp())
                .set("maxUlpUnclamped", certificate.maxUlpUnclamped())
                .set("maxAbs", certificate.maxAbsolute())
                .set("meanUlp", JsonNumber.of(certificate.meanUlp(), DIGITS))
                .set("rmsUlp", JsonNumber.of(certificate.rmsUlp(), DIGITS))
                .set("worst", worst(certificate.worst()))
                .set("correctlyRounded", correctlyRounded(certificate));
    }

    private Rational boundUlp() {
        Criterion criterion = spec.criterion();
        return criterion.kind() == Criterion.Kind.ABSOLUTE
                ? criterion.amount().divide(spec.output().scale())
                : criterion.amount();
    }

    private static JsonObject worst(WorstCase worst) {
        return new JsonObject()
                .set("inputCode", worst.inputCode())
                .set("input", worst.input().toString())
                .set("gotCode", worst.gotCode())
                .set("got", worst.got().toString())
                .set("exact", worst.exact());
    }

    /** Rounded down, so that it is 1 only if every input counts. */
    private static BigDecimal correctlyRounded(Certificate certificate) {
        return BigDecimal.valueOf(certificate.correctlyRounded())
                .divide(BigDecimal.valueOf(certificate.inputs()), DIGITS, RoundingMode.FLOOR);
    }

    private JsonObject proof() {
        Certificate certificate = unit.certificate();
        Saturation saturation = certificate.saturation();
        JsonObject saturated = new JsonObject()
                .set("count", saturation.count())
                .set("low", span(saturation.low()))
                .set("high", span(saturation.high()));
        return new JsonObject()
                .set("kind", "exhaustive")
                .set("inputs", certificate.inputs())
                .set("manyDigits", certificate.manyDigits())
                .set("saturated", saturated);
    }

    private static JsonValue span(@Nullable CodeSpan span) {
        return span == null ? JsonWord.NULL : JsonArray.ofLongs(span.first(), span.last());
    }

    private JsonObject cost() {
        Cost cost = unit.cost();
        return new JsonObject()
                .set("lut6", cost.lut6())
                .set("dsp", cost.dsp())
                .set("flashBytes", cost.flashBytes())
                .set("cycles", cost.cycles());
    }
}
