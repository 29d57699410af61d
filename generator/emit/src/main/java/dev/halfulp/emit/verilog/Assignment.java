package dev.halfulp.emit.verilog;

import java.util.List;

/**
 * The expression that drives a net; see {@link Declaration}.
 *
 * @param wording its form
 * @param relation the operator of {@link Wording#COMPARE}, otherwise empty
 * @param operands what it reads
 * @param table the words of {@link Wording#LOOKUP}, otherwise empty
 */
record Assignment(Wording wording, String relation, List<Bits> operands, CaseTable table) {
    static Assignment of(Wording wording, Bits... operands) {
        return new Assignment(wording, "", List.of(operands), CaseTable.NONE);
    }
}
