package dev.halfulp.emit.verilog;

import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Range;
import java.util.List;
import java.util.OptionalLong;

/**
 * Words the operation of a node. All arithmetic but comparison is modulo two to the width of the result, which its
 * range makes exact; so operands are cut or extended to that width first.
 */
final class Assignments {
    private final Operands operands;

    Assignments(Operands operands) {
        this.operands = operands;
    }

    Assignment of(Node node) {
        int width = node.range().width();
        return switch (node.operation()) {
            case ADD -> sum(node, width);
            case SUBTRACT -> difference(node.operand(0), node.operand(1), width);
            case MULTIPLY -> product(node, width);
            case AND -> bitwise(Wording.AND, node, width);
            case OR -> bitwise(Wording.OR, node, width);
            case XOR -> bitwise(Wording.XOR, node, width);
            case NOT -> Assignment.of(Wording.NOT, operands.resize(node.operand(0), width));
            case SHIFT_LEFT -> copy(shiftLeft(node, width));
            case SHIFT_LEFT_BY -> shiftLeftBy(node, width);
            case SHIFT_RIGHT, SLICE -> copy(operands.field(node.operand(0), node.amount(), width));
            case CONCATENATE -> copy(concatenation(node, width));
            case COMPARE -> comparison(node);
            case SELECT -> selection(node, width);
            case LOOKUP -> lookup(node);
            case CLAMP -> clamp(node, width);
            case INPUT, CONSTANT -> throw new IllegalArgumentException(node + " is not computed");
        };
    }

    private static Assignment copy(Bits bits) {
        return Assignment.of(Wording.COPY, bits);
    }

    private Assignment sum(Node node, int width) {
        Node left = node.operand(0);
        Node right = node.operand(1);
        if (isNegative(right)) {
            return Assignment.of(Wording.SUBTRACT, operands.resize(left, width), negated(right, width));
        }
        if (isNegative(left)) {
            return Assignment.of(Wording.SUBTRACT, operands.resize(right, width), negated(left, width));
        }
        return Assignment.of(Wording.ADD, operands.resize(left, width), operands.resize(right, width));
    }

    private Assignment difference(Node left, Node right, int width) {
        return isNegative(right)
                ? Assignment.of(Wording.ADD, operands.resize(left, width), negated(right, width))
                : Assignment.of(Wording.SUBTRACT, operands.resize(left, width), operands.resize(right, width));
    }

    private boolean isNegative(Node node) {
        return operands.constant(node).orElse(0) < 0;
    }

    private Bits negated(Node node, int width) {
        return Bits.literal(Literals.unsigned(-operands.constant(node).orElseThrow(), width));
    }

    private Assignment bitwise(Wording wording, Node node, int width) {
        return Assignment.of(wording, operands.mask(node.operand(0), width), operands.mask(node.operand(1), width));
    }

    /** Factors stay as narrow as they are, so that synthesis sees the multiplier that is needed. */
    private Assignment product(Node node, int width) {
        boolean signed = operands.type(node.operand(0)).signed()
                || operands.type(node.operand(1)).signed();
        return Assignment.of(
                Wording.MULTIPLY, factor(node.operand(0), width, signed), factor(node.operand(1), width, signed));
    }

    private Bits factor(Node node, int width, boolean signed) {
        int narrow = Math.min(width, widthAs(signed, operands.type(node)));
        OptionalLong constant = operands.constant(node);
        if (constant.isPresent()) {
            Bits number = Operands.number(constant.getAsLong(), narrow, signed);
            return signed ? number.asSigned() : number;
        }
        return operands.number(node, narrow, signed);
    }

    private Bits shiftLeft(Node node, int width) {
        int amount = node.amount();
        Bits zeros = Bits.literal(Literals.unsigned(0, Math.min(amount, width)));
        return amount >= width ? zeros : Operands.join(operands.resize(node.operand(0), width - amount), zeros);
    }

    private Assignment shiftLeftBy(Node node, int width) {
        Node amount = node.operand(1);
        return Assignment.of(
                Wording.SHIFT_LEFT,
                operands.resize(node.operand(0), width),
                operands.resize(amount, amount.range().width()));
    }

    private Bits concatenation(Node node, int width) {
        int amount = node.amount();
        Node low = node.operand(1);
        return amount >= width
                ? operands.resize(low, width)
                : Operands.join(operands.resize(node.operand(0), width - amount), operands.resize(low, amount));
    }

    private Assignment comparison(Node node) {
        Range left = operands.type(node.operand(0));
        Range right = operands.type(node.operand(1));
        boolean signed = left.signed() || right.signed();
        int width = Math.max(widthAs(signed, left), widthAs(signed, right));
        return new Assignment(
                Wording.COMPARE,
                node.relation().symbol(),
                List.of(
                        operands.number(node.operand(0), width, signed),
                        operands.number(node.operand(1), width, signed)),
                CaseTable.NONE);
    }

    private static int widthAs(boolean signed, Range range) {
        return signed && !range.signed() ? range.width() + 1 : range.width();
    }

    private Assignment selection(Node node, int width) {
        OptionalLong condition = operands.constant(node.operand(0));
        if (condition.isPresent()) {
            return copy(operands.resize(node.operand(condition.getAsLong() == 1 ? 1 : 2), width));
        }
        return Assignment.of(
                Wording.SELECT,
                operands.resize(node.operand(0), 1),
                operands.resize(node.operand(1), width),
                operands.resize(node.operand(2), width));
    }

    private Assignment lookup(Node node) {
        Range index = node.operand(0).range();
        return new Assignment(
                Wording.LOOKUP,
                "",
                List.of(operands.resize(node.operand(0), index.width())),
                CaseTable.of(node.table(), index, node.range()));
    }

    private Assignment clamp(Node node, int width) {
        Node operand = node.operand(0);
        Range range = operand.range();
        boolean below = range.min() < node.low();
        boolean above = range.max() > node.high();
        Bits inside = operands.resize(operand, width);
        if (!below && !above) {
            return copy(inside);
        }
        Bits value = operands.number(operand, range.width(), range.signed());
        Bits low = Operands.number(node.low(), range.width(), range.signed());
        Bits high = Operands.number(node.high(), range.width(), range.signed());
        Bits lowest = Bits.literal(Literals.of(node.low(), width));
        Bits highest = Bits.literal(Literals.of(node.high(), width));
        if (below && above) {
            return Assignment.of(Wording.BETWEEN, value, low, lowest, high, highest, inside);
        }
        return below
                ? Assignment.of(Wording.AT_LEAST, value, low, lowest, inside)
                : Assignment.of(Wording.AT_MOST, value, high, highest, inside);
    }
}
