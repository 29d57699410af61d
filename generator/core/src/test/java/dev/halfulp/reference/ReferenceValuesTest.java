package dev.halfulp.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of the exact reference against a table that Sollya computed (see src/test/sollya). */
class ReferenceValuesTest {
    private static final int DIGITS = 40;
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-1000");
    private static final Format OUTPUT = Format.fixed(true, 32, 0);
    private static final Map<String, List<Entry>> TABLE = read();

    /** A line of the table: the value at {@code code * 2^-shift}. */
    private record Entry(String name, long code, int shift, BigDecimal value) {}

    private static Map<String, List<Entry>> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReferenceValuesTest.class.getResourceAsStream("reference-values.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .map(words -> new Entry(
                            words[0], Long.parseLong(words[1]), Integer.parseInt(words[2]), new BigDecimal(words[3])))
                    .collect(Collectors.groupingBy(Entry::name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> activations() {
        return Stream.of(
                "relu",
                "relu6",
                "leaky_relu",
                "sigmoid",
                "tanh",
                "silu",
                "gelu",
                "softplus",
                "elu",
                "mish",
                "tanhshrink",
                "threshold");
    }

    @ParameterizedTest
    @MethodSource("activations")
    void agreeToFortyDigits(String name) {
        List<Entry> entries = TABLE.get(name);
        assertThat(entries).hasSizeGreaterThanOrEqualTo(200);
        for (Entry entry : entries) {
            BigDecimal got = reference(entry).position(entry.code(), DIGITS);
            BigDecimal slack = entry.value().abs().scaleByPowerOfTen(2 - DIGITS).max(NEGLIGIBLE);
            assertThat(got.subtract(entry.value()).abs()).as(entry.toString()).isLessThanOrEqualTo(slack);
        }
    }

    /** The same values between the bounds that doubles give. */
    @ParameterizedTest
    @MethodSource("activations")
    void lieBetweenTheBoundsInDoubles(String name) {
        for (Entry entry : TABLE.get(name)) {
            Enclosure bounds = reference(entry).ask(entry.code(), Rational.ZERO, exact -> exact);
            BigDecimal slack = entry.value().abs().scaleByPowerOfTen(-DIGITS);
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

    private static ExactReference reference(Entry entry) {
        Format input = Format.fixed(true, 32, entry.shift());
        return Specs.reference(Specs.activation(entry.name(), input, OUTPUT));
    }
}
