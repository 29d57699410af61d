package dev.halfulp.fit;

import java.util.Arrays;

/**
 * The magnitudes of every aligned block that decide whether a straight line stays in the corridor: the vertices of the
 * concave envelope of the lower bounds and of the convex envelope of the upper bounds.
 */
final class BlockEnvelopes {
    /** Vertices by exponent of the block size, those of one block after those of the one before. */
    private final int[][] lowVertices;

    private final int[][] highVertices;

    /** By exponent and block, where its vertices begin. */
    private final int[][] lowStarts;

    private final int[][] highStarts;

    /**
     * @param smallestBits exponent of the smallest block size that is asked for
     * @param largestBits exponent of the largest block size that is asked for
     */
    BlockEnvelopes(FoldedCorridor corridor, int smallestBits, int largestBits) {
        lowVertices = new int[largestBits + 1][];
        highVertices = new int[largestBits + 1][];
        lowStarts = new int[largestBits + 1][];
        highStarts = new int[largestBits + 1][];
        int size = corridor.size();
        int[] all = new int[size];
        Arrays.setAll(all, i -> i);
        int blocks = blocks(size, smallestBits);
        int[] starts = new int[blocks + 1];
        Arrays.setAll(starts, block -> (int) Math.min(size, (long) block << smallestBits));
        for (int bits = smallestBits; bits <= largestBits; bits++) {
            int[] below = bits == smallestBits ? starts : joined(lowStarts[bits - 1]);
            int[] above = bits == smallestBits ? starts : joined(highStarts[bits - 1]);
            lowStarts[bits] = new int[below.length];
            highStarts[bits] = new int[above.length];
            int[] lows = bits == smallestBits ? all : lowVertices[bits - 1];
            int[] highs = bits == smallestBits ? all : highVertices[bits - 1];
            lowVertices[bits] = envelope(lows, below, lowStarts[bits], corridor::low);
            highVertices[bits] = envelope(highs, above, highStarts[bits], i -> -corridor.high(i));
        }
    }

    private static int blocks(int size, int bits) {
        return (int) ((size + (1L << bits) - 1) >> bits);
    }

    /** Where the vertices of each pair of blocks begin. */
    private static int[] joined(int[] starts) {
        int blocks = starts.length - 1;
        int[] pairs = new int[(blocks + 1) / 2 + 1];
        Arrays.setAll(pairs, pair -> starts[Math.min(blocks, 2 * pair)]);
        return pairs;
    }

    private interface Height {
        long of(int index);
    }

    /** The vertices of the concave envelope of each block of points. */
    private static int[] envelope(int[] points, int[] starts, int[] newStarts, Height height) {
        int[] vertices = new int[points.length];
        int count = 0;
        for (int block = 0; block + 1 < starts.length; block++) {
            int start = count;
            for (int i = starts[block]; i < starts[block + 1]; i++) {
                while (count - start >= 2 && !isBend(vertices[count - 2], vertices[count - 1], points[i], height)) {
                    count--;
                }
                vertices[count++] = points[i];
            }
            newStarts[block + 1] = count;
        }
        return Arrays.copyOf(vertices, count);
    }

    /** Whether the middle point lies above the line between its neighbours. */
    private static boolean isBend(int left, int middle, int right, Height height) {
        long rise = height.of(middle) - height.of(left);
        long wholeRise = height.of(right) - height.of(left);
        return rise * (right - left) > wholeRise * (middle - left);
    }

    /** The vertices of the lower bounds of all blocks of a size. */
    int[] lowVertices(int bits) {
        return lowVertices[bits];
    }

    /** The vertices of the upper bounds of all blocks of a size. */
    int[] highVertices(int bits) {
        return highVertices[bits];
    }

    /** Where the vertices of the lower bounds of a block begin; at the next number those of the next block. */
    int lowStart(int bits, int block) {
        return lowStarts[bits][block];
    }

    /** Where the vertices of the upper bounds of a block begin; at the next number those of the next block. */
    int highStart(int bits, int block) {
        return highStarts[bits][block];
    }
}
