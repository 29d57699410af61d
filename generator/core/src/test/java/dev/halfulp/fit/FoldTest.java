package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FoldTest {
    @Property
    void pairedCodesShareTheirMagnitude(
            @ForAll @LongRange(min = -100, max = 100) long mirror,
            @ForAll @LongRange(min = -500, max = 500) long code) {
        Fold fold = new Fold(FoldKind.EVEN, mirror, 0, 0, 0, false);
        long pair = mirror - code;
        assertThat(fold.magnitude(pair)).isEqualTo(fold.magnitude(code)).isNotNegative();
        assertThat(pair != code && fold.isUpper(pair) == fold.isUpper(code)).isFalse();
        assertThat(fold.isUpper(Math.max(code, pair))).isTrue();
    }

    @Test
    void rebuiltOutputs() {
        Fold odd = new Fold(FoldKind.ODD, 6, -2, 0, 0, false);
        assertThat(odd.rebuild(3, 10)).isEqualTo(10);
        assertThat(odd.rebuild(2, 10)).isEqualTo(-12);
        Fold relu = new Fold(FoldKind.RELU_EVEN, 0, 5, -1, 3, false);
        assertThat(relu.rebuild(-7, 15)).isEqualTo(6);
        assertThat(relu.rebuild(7, 15)).isEqualTo(10);
        assertThat(relu.rebuild(7, -1)).isEqualTo(8);
    }
}
