package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LimitedCorridorTest {
    private static final Fold EVEN = new Fold(FoldKind.EVEN, 0, 0, 0, 0, false);

    @Property(tries = 500)
    void theLimitIsTheSmallestBeyondWhichOneValueWillDo(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 6) Integer> lows,
            @ForAll @IntRange(min = 1, max = 40) int flatFrom) {
        int size = lows.size();
        long[] low = lows.stream().mapToLong(value -> value).toArray();
        Arrays.fill(low, Math.min(flatFrom, size), size, 3);
        long[] high = Arrays.stream(low).map(value -> value + 1).toArray();
        FoldedCorridor corridor = new FoldedCorridor(EVEN, 0, low, high, low);
        Optional<Integer> expected = IntStream.range(1, size - 1)
                .filter(limit -> Integer.bitCount(limit + 1) == 1)
                .filter(limit -> hasSharedValue(corridor, limit))
                .boxed()
                .findFirst();
        Optional<FoldedCorridor> limited = corridor.limited();
        assertThat(limited.map(FoldedCorridor::last)).isEqualTo(expected.map(Long::valueOf));
        limited.ifPresent(it -> assertAccepts(corridor, it));
    }

    private static boolean hasSharedValue(FoldedCorridor corridor, int from) {
        return IntStream.rangeClosed(-10, 10)
                .anyMatch(value -> IntStream.range(from, corridor.size())
                        .allMatch(i -> corridor.low(i) <= value && value <= corridor.high(i)));
    }

    private static void assertAccepts(FoldedCorridor corridor, FoldedCorridor limited) {
        for (int code = 0; code < corridor.size(); code++) {
            int index = (int) limited.fold().magnitude(code);
            assertThat(limited.nearest(index)).isBetween(limited.low(index), limited.high(index));
            assertThat(limited.low(index)).isGreaterThanOrEqualTo(corridor.low(code));
            assertThat(limited.high(index)).isLessThanOrEqualTo(corridor.high(code));
        }
    }
}
