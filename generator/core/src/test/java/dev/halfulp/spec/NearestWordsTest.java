package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordsTest {
    @ParameterizedTest
    @CsvSource({
        "tanh, tahn, 1",
        "relu, relu6, 1",
        "mish, silu, 3",
        "'', abc, 3",
        "abc, '', 3",
        "ab, ba, 1",
        "kitten, sitting, 3"
    })
    void distances(String from, String to, int distance) {
        assertThat(NearestWords.distance(from, to)).isEqualTo(distance);
    }

    @Property
    void distanceIsSymmetricAndZeroOnlyForEqualWords(
            @ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String two) {
        assertThat(NearestWords.distance(one, two)).isEqualTo(NearestWords.distance(two, one));
        assertThat(NearestWords.distance(one, two) == 0).isEqualTo(one.equals(two));
        assertThat(NearestWords.distance(one, two)).isLessThanOrEqualTo(Math.max(one.length(), two.length()));
    }

    @Test
    void hints() {
        List<String> known = List.of("relu", "relu6", "elu", "max-segments");
        assertThat(NearestWords.hint("rleu", known)).isEqualTo("did you mean 'relu' or 'relu6' or 'elu'?");
        assertThat(NearestWords.hint("max_segments", known)).isEqualTo("did you mean 'max-segments'?");
        assertThat(NearestWords.hint("gelu_tanh", known)).isEqualTo("known: relu, relu6, elu, max-segments");
        assertThat(NearestWords.near("r".repeat(100_000), known)).isEmpty();
    }
}
