package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DyadicBlocksTest {
    private static final int NONE = 1000;

    @Test
    void startsEndsAndRuns() {
        DyadicBlocks blocks = new DyadicBlocks(13, false, List.of(1, 0, 0, 2, 3));
        assertThat(blocks.count()).isEqualTo(5);
        assertThat(blocks.start(3)).isEqualTo(4);
        assertThat(blocks.end(3)).isEqualTo(7);
        assertThat(blocks.end(4)).isEqualTo(12);
        assertThat(blocks.largestBits()).isEqualTo(3);
        assertThat(blocks.runs())
                .containsExactly(
                        new DyadicBlocks.Run(0, 0, 1),
                        new DyadicBlocks.Run(1, 2, 0),
                        new DyadicBlocks.Run(3, 4, 2),
                        new DyadicBlocks.Run(4, 8, 3));
    }

    @Test
    void closedBlocksIncludeTheNextMagnitude() {
        DyadicBlocks blocks = new DyadicBlocks(9, true, List.of(2, 2));
        assertThat(blocks.end(0)).isEqualTo(4);
        assertThat(blocks.end(1)).isEqualTo(8);
    }

    @Test
    void blocksThatAreNotAlignedOrDoNotCoverAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DyadicBlocks(8, false, List.of(0, 1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DyadicBlocks(8, false, List.of(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DyadicBlocks(8, false, List.of(3, 3)));
    }

    /** A block passes if its numbers differ by no more than a limit; so do its parts. */
    @Property(tries = 500)
    void noOtherBlocksAreFewer(
            @ForAll @Size(min = 2, max = 17) List<@IntRange(max = 9) Integer> numbers,
            @ForAll @IntRange(max = 9) int limit,
            @ForAll boolean isClosed) {
        DyadicBlocks.BlockTest test = (from, to, bits) -> spread(numbers.subList(from, to + 1)) <= limit;
        Optional<DyadicBlocks> blocks = DyadicBlocks.fewest(numbers.size(), isClosed, 4, 0, 99, test);
        int least = least(numbers, isClosed, limit, 0);
        assertThat(blocks.map(DyadicBlocks::count).orElse(NONE)).isEqualTo(Math.min(NONE, least));
        if (blocks.isEmpty()) {
            return;
        }
        for (int block = 0; block < blocks.orElseThrow().count(); block++) {
            int end = blocks.orElseThrow().end(block);
            assertThat(spread(numbers.subList(blocks.orElseThrow().start(block), end + 1)))
                    .isLessThanOrEqualTo(limit);
        }
    }

    private static int least(List<Integer> numbers, boolean isClosed, int limit, int from) {
        int addresses = isClosed ? numbers.size() - 1 : numbers.size();
        if (from >= addresses) {
            return 0;
        }
        int least = NONE;
        for (int bits = 0; bits <= 4 && from % (1 << bits) == 0; bits++) {
            int next = from + (1 << bits);
            int end = Math.min(numbers.size(), isClosed ? next + 1 : next);
            if (spread(numbers.subList(from, end)) <= limit) {
                least = Math.min(least, 1 + least(numbers, isClosed, limit, next));
            }
        }
        return least;
    }

    private static int spread(List<Integer> numbers) {
        int min = numbers.stream().mapToInt(number -> number).min().orElseThrow();
        return numbers.stream().mapToInt(number -> number).max().orElseThrow() - min;
    }
}
