package dev.halfulp.emit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Certificate;
import dev.halfulp.certify.CodeSpan;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.WorstCase;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.spec.Function;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every field of the file says what the unit says, as another reader of JSON sees it. */
class ReportJsonTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<ReportedUnit> units() {
        return Stream.concat(
                ReportFixtures.units().stream(),
                Stream.of(ReportFixtures.identity("swish_d", ReportFixtures.swish(), Format.fixed(false, 10, 4))));
    }

    @Test
    void namesToolVersionAndUnitsInTheOrderOfNames() {
        JsonNode file = parse(units().toList());

        assertThat(file.get("tool").stringValue()).isEqualTo("halfulp");
        assertThat(file.get("version").stringValue()).isEqualTo(ReportFixtures.VERSION);
        assertThat(file.get("units").valueStream().map(unit -> unit.get("name").stringValue()))
                .containsExactlyElementsOf(
                        units().map(reported -> reported.unit().name()).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("units")
    void saysWhatIsComputed(ReportedUnit reported) {
        Function function = reported.unit().spec().function();
        JsonNode json = entry(reported);

        boolean isExpression = function.name().equals(Function.EXPRESSION);
        assertThat(json.has("activation")).isEqualTo(!isExpression);
        assertThat(json.get(isExpression ? "expression" : "activation").stringValue())
                .isEqualTo(isExpression ? function.formula() : function.name());
        assertThat(json.get("formula").stringValue()).isEqualTo(function.formula());
        assertThat(json.get("derivative").booleanValue()).isEqualTo(function.derivative());
        assertThat(json.get("parameters").size())
                .isEqualTo(function.parameters().size());
        function.parameters()
                .forEach((name, value) -> assertThat(
                                Rational.parse(json.get("parameters").get(name).stringValue()))
                        .isEqualTo(value));
        assertFormat(json.get("input"), reported.unit().spec().input());
        assertFormat(json.get("output"), reported.unit().spec().output());
    }

    private static void assertFormat(JsonNode json, Format format) {
        assertThat(json.get("format").stringValue()).isEqualTo(format.toString());
        assertThat(json.get("signed").booleanValue()).isEqualTo(format.signed());
        assertThat(json.get("width").intValue()).isEqualTo(format.width());
        assertThat(Rational.parse(json.get("scale").stringValue())).isEqualTo(format.scale());
        assertThat(json.get("zero").longValue()).isEqualTo(format.zero());
    }

    @ParameterizedTest
    @MethodSource("units")
    void saysHowItIsBuilt(ReportedUnit reported) {
        Unit unit = reported.unit();
        JsonNode json = entry(reported);

        assertThat(json.get("criterion").stringValue())
                .isEqualTo(unit.spec().criterion().toString());
        assertThat(json.get("ties").stringValue()).isEqualTo(unit.spec().ties().word());
        assertThat(json.get("method").stringValue())
                .isEqualTo(unit.design().method().word());
        assertThat(json.get("optimize").stringValue())
                .isEqualTo(unit.spec().objective().word());
        assertThat(json.get("latency").intValue()).isEqualTo(unit.spec().latency());
        assertThat(json.get("fold").stringValue()).isEqualTo(unit.design().fold());
        assertThat(json.get("segments").longValue())
                .isEqualTo(unit.design().segments().orElseThrow());
        assertThat(json.get("tableBits").longValue()).isEqualTo(unit.design().tableBits());
        assertThat(json.get("domain").get("first").longValue())
                .isEqualTo(unit.spec().domain().first());
        assertThat(json.get("domain").get("last").longValue())
                .isEqualTo(unit.spec().domain().last());
        assertThat(json.get("domain").get("outside").stringValue()).isEqualTo("clamp");
        assertThat(json.get("cost").get("lut6").longValue())
                .isEqualTo(unit.cost().lut6());
        assertThat(json.get("cost").get("dsp").longValue())
                .isEqualTo(unit.cost().dsp());
        assertThat(json.get("cost").get("flashBytes").longValue())
                .isEqualTo(unit.cost().flashBytes());
        assertThat(json.get("cost").get("cycles").longValue())
                .isEqualTo(unit.cost().cycles());
    }

    @ParameterizedTest
    @MethodSource("units")
    void saysWhatTheCertificateSays(ReportedUnit reported) {
        Certificate certificate = reported.unit().certificate();
        JsonNode json = entry(reported);
        JsonNode error = json.get("error");
        JsonNode proof = json.get("proof");

        assertThat(error.get("maxUlp").decimalValue()).isEqualByComparingTo(certificate.maxUlp());
        assertThat(error.get("maxUlpUnclamped").decimalValue()).isEqualByComparingTo(certificate.maxUlpUnclamped());
        assertThat(error.get("maxAbs").decimalValue()).isEqualByComparingTo(certificate.maxAbsolute());
        assertThat(error.get("meanUlp").doubleValue()).isEqualTo(certificate.meanUlp());
        assertThat(error.get("rmsUlp").doubleValue()).isEqualTo(certificate.rmsUlp());
        assertThat(error.get("correctlyRounded").decimalValue()).isEqualByComparingTo(new BigDecimal("0.5"));
        assertWorst(error.get("worst"), certificate.worst());
        assertThat(proof.get("kind").stringValue()).isEqualTo("exhaustive");
        assertThat(proof.get("inputs").longValue()).isEqualTo(certificate.inputs());
        assertThat(proof.get("manyDigits").longValue()).isEqualTo(certificate.manyDigits());
        assertThat(proof.get("saturated").get("count").longValue())
                .isEqualTo(certificate.saturation().count());
        assertSpan(proof.get("saturated").get("low"), certificate.saturation().low());
        assertSpan(proof.get("saturated").get("high"), certificate.saturation().high());
        assertThat(json.get("monotone").stringValue())
                .isEqualTo(certificate.monotonicity().word());
        assertThat(json.get("asFunction").booleanValue()).isEqualTo(certificate.monotoneAsFunction());
    }

    private static void assertWorst(JsonNode json, WorstCase worst) {
        assertThat(json.get("inputCode").longValue()).isEqualTo(worst.inputCode());
        assertThat(Rational.parse(json.get("input").stringValue())).isEqualTo(worst.input());
        assertThat(json.get("gotCode").longValue()).isEqualTo(worst.gotCode());
        assertThat(Rational.parse(json.get("got").stringValue())).isEqualTo(worst.got());
        assertThat(json.get("exact").stringValue()).isEqualTo(worst.exact());
    }

    private static void assertSpan(JsonNode json, @Nullable CodeSpan span) {
        if (span == null) {
            assertThat(json.isNull()).isTrue();
        } else {
            assertThat(json.valueStream().map(JsonNode::longValue)).containsExactly(span.first(), span.last());
        }
    }

    private static JsonNode entry(ReportedUnit reported) {
        return parse(List.of(reported)).get("units").get(0);
    }

    private static JsonNode parse(List<ReportedUnit> units) {
        return MAPPER.readTree(ReportFile.print(
                ReportFixtures.VERSION, units.stream().map(UnitEntry::of).toList()));
    }
}
