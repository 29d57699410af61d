package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The folded value of every magnitude as the sum of two words. The bits of the index of a magnitude are cut into high,
 * middle and low ones. The base is addressed by the high and the middle bits, the offset by the high and the low bits:
 * {@code value = ((base << baseZeros) + offset) >> guardBits}.
 */
public final class BipartiteApproximation implements Approximation {
    private final FoldedCorridor corridor;
    private final BipartiteLayout layout;
    private final long[] base;
    private final long[] offsets;

    BipartiteApproximation(FoldedCorridor corridor, BipartiteLayout layout, long[] base, long[] offsets) {
        this.corridor = corridor;
        this.layout = layout;
        this.base = base;
        this.offsets = offsets;
    }

    @Override
    public FoldedCorridor corridor() {
        return corridor;
    }

    @Override
    public Method method() {
        return Method.BIPARTITE;
    }

    @Override
    public OptionalLong segments() {
        return OptionalLong.empty();
    }

    @Override
    public long tableBits() {
        return StoredBits.of(Arrays.stream(base)) + StoredBits.of(Arrays.stream(offsets));
    }

    /** How the index and the words are cut. */
    public BipartiteLayout layout() {
        return layout;
    }

    /** The base words, by high and middle bits. */
    public long[] base() {
        return base.clone();
    }

    /** The offset words, by high bits followed by low bits; not negative. */
    public long[] offsets() {
        return offsets.clone();
    }
}
