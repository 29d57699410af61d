package dev.halfulp.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of the exact reference against a table that Sollya computed (see src/test/sollya). */
class ReferenceValuesTest {
    private static final int DIGITS = 40;
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-1000");

    /** Beyond this doubles end. */
    private static final BigDecimal LARGEST = new BigDecimal("1e300");

    private static final Format OUTPUT = Format.fixed(true, 32, 0);

    /** Functions whose values the table has at the magnitude of the argument, and at 1 instead of 0. */
    private static final Set<String> OF_POSITIVE = Set.of("log", "sqrt", "rsqrt", "reciprocal");

    private static final Map<String, List<Entry>> TABLE = read();

    /** The value at {@code code * 2^-shift}. */
    private record Entry(long code, int shift, BigDecimal value) {}

    private static Map<String, List<Entry>> read() {
        Map<String, List<Entry>> table = new LinkedHashMap<>();
        List<long[]> points = new ArrayList<>();
        String function = "";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReferenceValuesTest.class.getResourceAsStream("reference-values.txt")),
                StandardCharsets.UTF_8))) {
            for (String line :
                    reader.lines().filter(text -> !text.startsWith("#")).toList()) {
                int space = line.indexOf(' ');
                if (Character.isLetter(line.charAt(0))) {
                    function = line;
                    table.put(function, new ArrayList<>());
                } else if (function.isEmpty()) {
                    points.add(
                            new long[] {Long.parseLong(line, 0, space, 10), Long.parseLong(line.substring(space + 1))});
                } else {
                    List<Entry> entries = table.get(function);
                    entries.add(entry(function, points.get(entries.size()), new BigDecimal(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static Entry entry(String function, long[] point, BigDecimal value) {
        int shift = (int) point[1];
        if (OF_POSITIVE.contains(function)) {
            return point[0] == 0 ? new Entry(1, 0, value) : new Entry(Math.abs(point[0]), shift, value);
        }
        return new Entry(point[0], shift, value);
    }

    static Stream<String> functions() {
        return TABLE.keySet().stream();
    }

    @Test
    void theTableHasTheWholeCatalogueAndDerivativesOfTheMainFunctions() {
        Set<String> names =
                functions().map(name -> name.replaceFirst("\\(.*\\)", "")).collect(Collectors.toSet());
        assertThat(names)
                .containsAll(Catalogue.all().stream().map(Activation::name).toList())
                .contains("relu'", "relu6'", "leaky_relu'", "sigmoid'", "tanh'", "silu'", "gelu'", "softplus'", "elu'")
                .contains("mish'", "tanhshrink'", "threshold'");
        assertThat(TABLE.values()).allSatisfy(entries -> assertThat(entries).hasSize(220));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void agreeToFortyDigits(String function) {
        ExactValues values = ExactValues.of(function);
        for (Entry entry : TABLE.get(function)) {
            BigDecimal got = reference(values, entry).position(entry.code(), DIGITS);
            BigDecimal slack = entry.value().abs().scaleByPowerOfTen(2 - DIGITS).max(NEGLIGIBLE);
            assertThat(got.subtract(entry.value()).abs()).as(entry.toString()).isLessThanOrEqualTo(slack);
        }
    }

    /** The same values between the bounds that doubles give. */
    @ParameterizedTest
    @MethodSource("functions")
    void lieBetweenTheBoundsInDoubles(String function) {
        ExactValues values = ExactValues.of(function);
        for (Entry entry : TABLE.get(function)) {
            if (entry.value().abs().compareTo(LARGEST) < 0) {
                Enclosure bounds = reference(values, entry).ask(entry.code(), Rational.ZERO, exact -> exact);
                BigDecimal magnitude = entry.value().abs();
                BigDecimal slack =
                        magnitude.compareTo(NEGLIGIBLE) < 0 ? BigDecimal.ZERO : magnitude.scaleByPowerOfTen(-DIGITS);
                assertThat(new BigDecimal(bounds.low()).subtract(slack))
                        .as(entry.toString())
                        .isLessThanOrEqualTo(entry.value());
                assertThat(new BigDecimal(bounds.high()).add(slack))
                        .as(entry.toString())
                        .isGreaterThanOrEqualTo(entry.value());
                double width = bounds.high() - bounds.low();
                assertThat(width).as(entry.toString()).isLessThanOrEqualTo(1e-11 * (1 + Math.abs(bounds.low())));
            }
        }
    }

    private static ExactReference reference(ExactValues values, Entry entry) {
        return new ExactReference(values.expression(), Format.fixed(true, 32, entry.shift()), OUTPUT);
    }
}
