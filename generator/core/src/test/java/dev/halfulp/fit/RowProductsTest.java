package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RowProductsTest {
    /** Each row but the last loses less than 1 of its units, which count a quarter in the next one. */
    @Property
    void theRowsLoseLessThanFourThirds(
            @ForAll @IntRange(min = 1, max = 10) int bits,
            @ForAll @LongRange(min = -5000, max = 5000) long multiplicand) {
        long[] sums = new RowProducts(bits).of(multiplicand);
        assertThat(sums).hasSize(1 << bits);
        for (int index = 0; index < sums.length; index++) {
            double exact = multiplicand * (double) signed(index, bits) * Math.scalb(1.0, 2 - bits);
            assertThat(Math.abs(exact - sums[index]))
                    .isEqualTo(exact - sums[index] + 0.0)
                    .isLessThan(4.0 / 3);
        }
    }

    private static int signed(int index, int bits) {
        return index << (Integer.SIZE - bits) >> (Integer.SIZE - bits);
    }
}
