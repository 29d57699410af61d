package dev.halfulp.fit;

/**
 * Where an input code lies among segments of one length: the number of its segment, and its position, which is the
 * distance from the middle of the segment in {@code bits} bits of two's complement.
 *
 * <p>Without a fold the number is that of the high bits. With a fold it is the distance from the centre divided by the
 * length, rounded to the nearest, so that middles are multiples of the length and both halves share them.
 *
 * @param fold the fold of the inputs, which shares its centre if it is one
 * @param bits exponent of the length of a segment
 * @param first the smallest number of a segment before it is counted from 0
 * @param count how many segments there are
 */
public record RowPlace(Fold fold, int bits, long first, int count) {
    /** A place that covers input codes from {@code firstCode} to {@code lastCode}. */
    static RowPlace of(Fold fold, int bits, long firstCode, long lastCode) {
        RowPlace open = new RowPlace(fold, bits, fold.kind() == FoldKind.NONE ? firstCode >> bits : 0, 0);
        int count = 1 + Math.max(open.segment(firstCode), open.segment(lastCode));
        return new RowPlace(fold, bits, open.first, count);
    }

    /** Whether there is a place for a fold. */
    static boolean canFold(Fold fold) {
        return fold.kind() == FoldKind.NONE || fold.sharesCentre();
    }

    /** Whether both halves share the words of a segment. */
    public boolean isFolded() {
        return fold.kind() != FoldKind.NONE;
    }

    /** Distance of a code above the centre of the fold. */
    private long above(long code) {
        return code - fold.upperCentre();
    }

    /** Whether a code lies in the lower half. */
    boolean isLower(long code) {
        return isFolded() && above(code) < 0;
    }

    /** The number of the segment of a code. */
    int segment(long code) {
        long half = isFolded() ? 1L << (bits - 1) : 0;
        return Math.toIntExact(Math.abs(((above(code) + half) >> bits) - first));
    }

    /** The bits of the position of a code, as an unsigned number. */
    int position(long code) {
        long low = above(code) & ((1L << bits) - 1);
        return (int) (isFolded() ? low : low ^ (1L << (bits - 1)));
    }

    /** Bits that hold the number of every segment. */
    public int numberBits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
    }

    /** Whether the lower half takes the base with the opposite sign, and the slope as it is. */
    public boolean isOdd() {
        return fold.kind() == FoldKind.ODD || fold.kind() == FoldKind.COMPLEMENT;
    }

    /** Whether the lower half takes the base as it is, and the slope with the opposite sign. */
    public boolean isEven() {
        return isFolded() && !isOdd();
    }

    /** What is added after the rows has so many bits below an output code. */
    int rampGuard() {
        return fold.kind() == FoldKind.RELU_EVEN ? fold.guardBits() : 0;
    }
}
