package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.OptionalLong;

/** An integer program whose folded value lies in the folded corridor at every magnitude. */
public interface Approximation {
    /** The folded corridor that it was fitted to. */
    FoldedCorridor corridor();

    /** The method that made it. */
    Method method();

    /** Stored pieces; empty for a table. */
    OptionalLong segments();

    /** Every stored constant that selects or feeds the arithmetic, in bits. */
    long tableBits();
}
