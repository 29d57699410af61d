package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReachableBoundTest {
    private static final Pattern REACHABLE = Pattern.compile("is ([0-9.]+) ulp$");

    /** The largest distance of the logistic function from the nearest multiple of 1/256, in doubles. */
    private static double nearestSigmoid() {
        double largest = 0;
        for (int code = -128; code < 128; code++) {
            double position = Math.min(255, 256 / (1 + Math.exp(-code / 16.0)));
            largest = Math.max(largest, Math.abs(position - Math.rint(position)));
        }
        return largest;
    }

    @Test
    void aBoundBelowTheNearestCodesNamesTheBestReachable() throws BoundException {
        UnitSpec spec = Specs.activation("sigmoid", "s8f4", "u8f8");
        UnitSpec tight = spec.withCriterion(Criterion.ulp(Rational.parse("0.3")), Ties.ANY);
        assertThatThrownBy(() -> UnitMaker.make(tight)).isInstanceOfSatisfying(BoundException.class, e -> {
            Matcher matcher = REACHABLE.matcher(e.getMessage());
            assertThat(matcher.find()).as(e.getMessage()).isTrue();
            assertThat(Double.parseDouble(matcher.group(1))).isCloseTo(nearestSigmoid(), within(1e-9));
            assertThat(e.hint()).contains(matcher.group(1));
        });
    }

    @Test
    void theBestReachableCanBeAskedFor() throws BoundException {
        UnitSpec spec = Specs.activation("sigmoid", "s8f4", "u8f8");
        Rational best = Rational.ofDouble(nearestSigmoid() + 1e-9);
        assertThat(UnitMaker.make(spec.withCriterion(Criterion.ulp(best), Ties.ANY))
                        .certificate()
                        .maxUlp()
                        .doubleValue())
                .isCloseTo(nearestSigmoid(), within(1e-9));
    }
}
