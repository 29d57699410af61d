package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the answer is units or a list of problems with places. */
class SpecReaderRobustnessTest {
    private static final String GOOD = """
            defaults: { input: s16f12, output: "s16f15", error: 2ulp }
            units:
              - activation: tanh
                domain: [-4, 1/3]
              - expression: "x * tanh(softplus(k * x))" # mish
                params: { k: 0x1.8p-1 }
                name: my_mish
            """;

    private static void check(byte[] content) {
        try {
            List<PlacedUnit> units = SpecReader.read("a.yaml", content);
            assertThat(units).isNotEmpty();
        } catch (SpecException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.position().line()).isPositive();
                assertThat(problem.position().column()).isPositive();
                assertThat(problem.toString()).doesNotContain("\n");
            });
        }
    }

    @Property
    void anyBytes(@ForAll @Size(max = 200) byte[] content) {
        check(content);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "units",
                        "defaults",
                        ": ",
                        ":\n",
                        "\n",
                        "\n  ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ", ",
                        "\"",
                        "'",
                        "&a ",
                        "*a",
                        "? ",
                        "| ",
                        "> ",
                        "# ",
                        "!!str ",
                        "%",
                        "---\n",
                        "activation",
                        "tanh",
                        "input",
                        "s8f4",
                        "output",
                        "params",
                        "alpha",
                        "domain",
                        "-1",
                        "\t",
                        "\\u263a",
                        "\u00e9",
                        "\uD83D\uDE00")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 3000)
    void anyMixOfPieces(@ForAll("pieces") String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 3000)
    void aGoodFileWithAnythingReplaced(
            @ForAll @IntRange(max = 240) int from,
            @ForAll @IntRange(max = 5) int length,
            @ForAll("pieces") String piece) {
        int start = Math.min(from, GOOD.length());
        int end = Math.min(start + length, GOOD.length());
        check((GOOD.substring(0, start) + piece + GOOD.substring(end)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingTakesLong() {
        for (String evil : List.of(
                "[".repeat(1 << 20),
                "{a: ".repeat(1 << 18),
                "- ".repeat(1 << 19),
                "? ".repeat(1 << 19),
                "units: [" + "a,".repeat(1 << 18) + "]",
                "units: [{" + ("error: 0x" + "f".repeat(1 << 19)) + "}]",
                "a: \"" + "\\".repeat(1 << 19) + "\"",
                "units:\n  - { expression: \"" + "(".repeat(4000) + "\", name: a }",
                "units:\n  - { expression: \"" + "gelu(".repeat(90) + "x" + ")".repeat(90) + "\", name: a }")) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> check(evil.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
