package dev.halfulp.sim;

import java.io.IOException;

/**
 * The output codes that one way of calling a unit gave, in the order of inputs.
 *
 * @param way how the unit was called, for messages; empty if there is only one way
 * @param codes reads them
 */
record Outputs(String way, Codes codes) {
    /** Stands for an output that is no number, such as unknown bits of a simulation. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** Reads output codes. */
    interface Codes {
        /**
         * The output codes, of which there may be too few or too many.
         *
         * @throws IOException if they cannot be read
         */
        long[] read() throws IOException;
    }
}
