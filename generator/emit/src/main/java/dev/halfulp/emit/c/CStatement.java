package dev.halfulp.emit.c;

import java.util.List;

/**
 * The definition of one local.
 *
 * @param comment what the value means, may be empty
 * @param type the type of the local
 * @param name the name of the local
 * @param cast the type that the expression is converted to, empty for none
 * @param wording the form of the expression
 * @param operator the operator, relation or function, for the forms that have one; otherwise empty
 * @param operands what the expression reads
 */
public record CStatement(
        String comment,
        String type,
        String name,
        String cast,
        CWording wording,
        String operator,
        List<COperand> operands) {}
