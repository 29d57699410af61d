package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RoundNumbersTest {
    @Property
    void noNumberOfASmallIntervalIsRounder(
            @ForAll @LongRange(min = -300, max = 300) long low, @ForAll @IntRange(max = 90) int length) {
        long roundest = RoundNumbers.roundest(low, low + length);
        assertThat(roundest).isBetween(low, low + length);
        long zeros = LongStream.rangeClosed(low, low + length)
                .map(v -> v == 0 ? 64 : Long.numberOfTrailingZeros(v))
                .max()
                .getAsLong();
        assertThat(roundest == 0 ? 64 : Long.numberOfTrailingZeros(roundest)).isEqualTo((int) zeros);
    }

    @Property
    void multiplesOfTheZerosFoundLieInside(
            @ForAll @LongRange(min = -(1L << 60), max = 1L << 60) long a,
            @ForAll @LongRange(min = -(1L << 60), max = 1L << 60) long b) {
        long low = Math.min(a, b);
        long high = Math.max(a, b);
        int zeros = RoundNumbers.trailingZeros(low, high);
        assertThat(hasMultiple(low, high, zeros)).isTrue();
        assertThat(zeros >= 61 || !hasMultiple(low, high, zeros + 1)).isTrue();
    }

    /** By division with remainder. */
    private static boolean hasMultiple(long low, long high, int bits) {
        BigInteger step = BigInteger.TWO.pow(bits);
        BigInteger rest = BigInteger.valueOf(high).mod(step);
        return BigInteger.valueOf(high).subtract(rest).compareTo(BigInteger.valueOf(low)) >= 0;
    }

    @Property
    void theFirstMultipleIsNextToTheBound(
            @ForAll @LongRange(min = -(1L << 60), max = 1L << 60) long low, @ForAll @IntRange(max = 40) int bits) {
        long multiple = RoundNumbers.firstMultiple(low, bits);
        assertThat(Math.floorMod(multiple, 1L << bits)).isZero();
        assertThat(multiple - low).isBetween(0L, (1L << bits) - 1);
    }

    @Property
    void theMiddleMultipleIsInsideAndNoneIsNearer(
            @ForAll @LongRange(min = -500, max = 500) long low,
            @ForAll @IntRange(max = 200) int length,
            @ForAll @IntRange(max = 6) int bits) {
        long high = low + length;
        if (hasMultiple(low, high, bits)) {
            long multiple = RoundNumbers.middleMultiple(low, high, bits);
            assertThat(multiple).isBetween(low, high);
            assertThat(Math.floorMod(multiple, 1L << bits)).isZero();
            assertThat(Math.abs(2 * multiple - low - high)).isLessThanOrEqualTo(Math.max(length, 2L << bits));
        }
    }
}
