package dev.halfulp.cost.logic;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A function of several bits as its column of values.
 *
 * @param values bit i is the value at index i
 * @param inputs count of index bits
 */
record Column(BitSet values, int inputs) {
    int size() {
        return 1 << inputs;
    }

    /** Whether the value depends on a bit of the index. */
    boolean dependsOn(int bit) {
        int step = 1 << bit;
        for (int i = 0; i < size(); i++) {
            if ((i & step) == 0 && values.get(i) != values.get(i | step)) {
                return true;
            }
        }
        return false;
    }

    /** The bits of the index that the value depends on, ascending. */
    int[] support() {
        int[] found = new int[inputs];
        int count = 0;
        for (int bit = 0; bit < inputs; bit++) {
            if (dependsOn(bit)) {
                found[count] = bit;
                count++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The column as a function of some of its index bits; the others are 0. */
    Column over(int[] bits, int fixed) {
        BitSet chosen = new BitSet();
        for (int i = 0; i < 1 << bits.length; i++) {
            int index = fixed;
            for (int k = 0; k < bits.length; k++) {
                index |= (i >> k & 1) << bits[k];
            }
            chosen.set(i, values.get(index));
        }
        return new Column(chosen, bits.length);
    }

    /** Whether the value is constant, or one bit of the index. */
    boolean isTrivial() {
        int[] support = support();
        return support.length == 0 || (support.length == 1 && !values.get(0));
    }
}
