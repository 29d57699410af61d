package dev.halfulp.emit.verilog;

import java.util.List;

/**
 * A net and what drives it.
 *
 * @param name the net
 * @param meaning what its value means and its range
 * @param vector whether it is a vector
 * @param high its upper bit
 * @param signed whether its value is a two's complement number
 * @param wording the form of the expression
 * @param relation the operator of {@link Wording#COMPARE}, otherwise empty
 * @param operands what the expression reads, in the order that the wording tells
 * @param table the words of {@link Wording#LOOKUP}, otherwise empty
 */
public record Declaration(
        String name,
        String meaning,
        boolean vector,
        int high,
        boolean signed,
        Wording wording,
        String relation,
        List<Bits> operands,
        CaseTable table) {
    public Declaration {
        operands = List.copyOf(operands);
    }
}
