package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The least number of knots, by dynamic programming over places and the knots there. */
final class KnotProgram {
    private static final int UNREACHED = Integer.MAX_VALUE;

    /** What stands for the exponent of the last block where there is no way to the end, or where none reaches beyond it. */
    private static final int NO_END = -2;

    private static final int ENDS_AT_KNOT = -1;

    private final KnotRules rules;
    private final int smallestBits;
    private final int largestBits;
    private final int places;

    /** The smallest knot of each place, and where the states of its knots begin. */
    private final long[] lowest;

    private final int[] firstState;

    /** By state: the least number of blocks before it, the exponent of the last of these, and the state it starts from. */
    private final int[] blocks;

    private final byte[] lastBits;
    private final int[] from;

    private int leastBlocks;
    private int lastState;
    private int endBits = NO_END;
    private long endKnot;

    /**
     * @param rules which knots may be neighbours
     * @param smallestBits exponent of the smallest block size
     * @param largestBits exponent of the largest block size
     * @param mostBlocks more blocks are of no use
     */
    KnotProgram(KnotRules rules, int smallestBits, int largestBits, int mostBlocks) {
        this.rules = rules;
        leastBlocks = mostBlocks + 1;
        this.smallestBits = smallestBits;
        this.largestBits = largestBits;
        places = (rules.lastIndex() >> smallestBits) + 1;
        lowest = new long[places];
        firstState = new int[places + 1];
        for (int place = 0; place < places; place++) {
            int index = place << smallestBits;
            lowest[place] = rules.lowestKnot(index);
            long states = Math.max(0, rules.highestKnot(index) - lowest[place] + 1);
            firstState[place + 1] = Math.toIntExact(firstState[place] + states);
        }
        blocks = new int[firstState[places]];
        lastBits = new byte[blocks.length];
        from = new int[blocks.length];
    }

    /** The approximation with the fewest knots, empty if none exists. */
    Optional<KnotApproximation> solve(Method method) {
        Arrays.fill(blocks, UNREACHED);
        Arrays.fill(blocks, 0, firstState[1], 0);
        for (int place = 0; place < places; place++) {
            for (int state = firstState[place]; state < firstState[place + 1]; state++) {
                if (blocks[state] < leastBlocks) {
                    extend(place, state);
                }
            }
        }
        return endBits == NO_END ? Optional.empty() : Optional.of(backtrack(method));
    }

    /** Adds one block of every size behind a state. */
    private void extend(int place, int state) {
        long index = (long) place << smallestBits;
        if (index >= rules.addresses()) {
            finish(state);
            return;
        }
        long knot = lowest[place] + state - firstState[place];
        int aligned = place == 0 ? largestBits : Math.min(largestBits, Long.numberOfTrailingZeros(index));
        for (int bits = aligned; bits >= smallestBits; bits--) {
            if (rules.findNext((int) index, knot, bits)) {
                long next = index + (1L << bits);
                if (next <= rules.lastIndex()) {
                    reach((int) (next >> smallestBits), state, bits);
                } else {
                    finish(state, bits);
                }
            }
        }
    }

    private void reach(int place, int state, int bits) {
        int base = firstState[place];
        int first = base + (int) (rules.nextLow() - lowest[place]);
        int last = base + (int) (rules.nextHigh() - lowest[place]);
        for (int next = first; next <= last; next++) {
            if (blocks[state] + 1 < blocks[next]) {
                blocks[next] = blocks[state] + 1;
                lastBits[next] = (byte) bits;
                from[next] = state;
            }
        }
    }

    /** A state at the last magnitude itself. */
    private void finish(int state) {
        if (blocks[state] < leastBlocks) {
            leastBlocks = blocks[state];
            lastState = state;
            endBits = ENDS_AT_KNOT;
        }
    }

    /** A block that reaches beyond the last magnitude; its last knot is as near to the one before as can be. */
    private void finish(int state, int bits) {
        if (blocks[state] + 1 < leastBlocks) {
            leastBlocks = blocks[state] + 1;
            lastState = state;
            endBits = bits;
            long knot = knotOf(state);
            endKnot = Math.max(rules.nextLow(), Math.min(rules.nextHigh(), knot));
        }
    }

    private long knotOf(int state) {
        int place = Arrays.binarySearch(firstState, state);
        place = place < 0 ? -place - 2 : place;
        while (firstState[place + 1] <= state) {
            place++;
        }
        return lowest[place] + state - firstState[place];
    }

    private KnotApproximation backtrack(Method method) {
        List<Integer> bits = new ArrayList<>();
        List<Long> knots = new ArrayList<>();
        if (endBits >= 0) {
            bits.add(endBits);
            knots.add(endKnot);
        }
        int state = lastState;
        knots.add(knotOf(state));
        while (blocks[state] > 0) {
            bits.add((int) lastBits[state]);
            state = from[state];
            knots.add(knotOf(state));
        }
        Collections.reverse(bits);
        Collections.reverse(knots);
        return rules.approximation(method, bits, knots);
    }
}
