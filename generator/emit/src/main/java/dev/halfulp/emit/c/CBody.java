package dev.halfulp.emit.c;

import java.util.List;

/**
 * A datapath as the body of a function.
 *
 * @param tables the constant arrays, in the order of first use
 * @param readers the functions that read them
 * @param statements the locals, each defined before it is read
 * @param readsInput whether a statement reads the argument
 * @param result what the function returns
 */
public record CBody(
        List<CTable> tables, List<CReader> readers, List<CStatement> statements, boolean readsInput, COperand result) {
    /** The size of all arrays. */
    long tableBytes() {
        return tables.stream().mapToLong(CTable::bytes).sum();
    }
}
