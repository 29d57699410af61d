package dev.halfulp.fit;

/**
 * Magnitudes cut into blocks of one size, aligned to multiples of it.
 *
 * <p>Where a fold shares its centre, the lower half of a two's complement format reaches one magnitude further than the
 * upper half. Blocks may then be <em>closed</em>: the lower half is addressed by the magnitude minus 1, so a magnitude between two blocks belongs
 * to the later one in the upper half and to the earlier one in the lower half, and the last magnitude needs no block of
 * its own.
 *
 * @param bits exponent of the block size
 * @param size count of magnitudes
 * @param isClosed whether a block includes the first magnitude of the next one
 */
public record Blocks(int bits, int size, boolean isClosed) {
    /** Whether closed blocks cover a corridor. */
    public static boolean canClose(FoldedCorridor corridor, int bits) {
        Fold fold = corridor.fold();
        return bits > 0 && fold.sharesCentre() && corridor.endsBelow();
    }

    /** Count of blocks. */
    public int count() {
        long magnitudes = isClosed ? size - 1L : size;
        return (int) ((magnitudes + (1L << bits) - 1) >> bits);
    }

    /** Index of the first magnitude of a block. */
    public int start(int block) {
        return block << bits;
    }

    /** Index of the last magnitude of a block. */
    public int end(int block) {
        long next = (block + 1L) << bits;
        return (int) Math.min(size - 1L, isClosed ? next : next - 1);
    }
}
