package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedPowersTest {
    private static final int REACH = 200;

    @Property(tries = 1000)
    void theTermsAddUpToTheNumber(@ForAll @LongRange(min = -(1L << 44), max = 1L << 44) long number) {
        long sum = 0;
        for (long power : SignedPowers.of(number)) {
            assertThat(Long.bitCount(Math.abs(power))).isEqualTo(1);
            sum += power;
        }
        assertThat(sum).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theSetHoldsExactlyTheSumsOfThatManyPowers(int terms) {
        Set<Long> sums = sums(terms);
        SignedPowers powers = SignedPowers.atMost(terms);
        for (long number = -REACH; number <= REACH; number++) {
            long next = number;
            while (!sums.contains(next)) {
                next++;
            }
            assertThat(powers.at(powers.firstNotBelow(number))).isEqualTo(next);
            assertThat(powers.terms(number) <= terms).isEqualTo(sums.contains(number));
        }
    }

    /** All sums, by adding every signed power to every sum of fewer. */
    private static Set<Long> sums(int terms) {
        Set<Long> sums = new TreeSet<>(Set.of(0L));
        for (int term = 0; term < terms; term++) {
            for (long sum : Set.copyOf(sums)) {
                for (int exponent = 0; exponent <= 10; exponent++) {
                    sums.add(sum + (1L << exponent));
                    sums.add(sum - (1L << exponent));
                }
            }
        }
        return sums;
    }
}
