package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised for later is refused and said to be so, never ignored. */
class AvailabilityTest {
    private static void assertProblem(String keys, String problem) {
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("{ activation: relu, " + keys + " }")))
                .containsExactly("a.yaml:3:" + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rom", "dsp", "lanes", "reloadable", "interface", "clock"})
    void keys(String key) {
        assertProblem(key + ": 4", "25: error: the key '" + key + "' is not available yet");
        assertProblem(key + ": { a: [b] }", "25: error: the key '" + key + "' is not available yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "auto"})
    void latency(String cycles) {
        assertProblem(
                "latency: " + cycles,
                "34: error: 'latency: " + cycles + "' is not available yet (hint: available now: 0)");
    }

    @Test
    void target() {
        assertProblem(
                "target: cortex-m4",
                "33: error: 'target: cortex-m4' is not available yet (hint: available now: generic)");
    }

    @Test
    void tfliteCriterion() {
        assertProblem(
                "error: tflite",
                "32: error: 'error: tflite' is not available yet"
                        + " (hint: available now: correct, faithful, 2ulp, 0.001)");
    }

    @Test
    void theDefaultsCanBeWrittenOut() {
        UnitSpec explicit = SpecTexts.unit("{ activation: relu, derivative: false, monotone: \"false\", effort: normal,"
                + " latency: 0, target: generic, max-segments: none, error: faithful, ties: any, outside: clamp,"
                + " method: auto, optimize: balanced }");
        assertThat(explicit).isEqualTo(SpecTexts.unit("activation: relu"));
    }
}
