package dev.halfulp.emit.c;

import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Operation;
import dev.halfulp.datapath.Range;
import dev.halfulp.emit.CommentText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Words the operation of a node as an expression of C on the locals of its operands. */
final class CExpressions {
    private final Function<Node, String> locals;

    /** Expressions that read the local of a node, which exists for every node that is no constant. */
    CExpressions(Function<Node, String> locals) {
        this.locals = locals;
    }

    /** An expression without the local that takes its value. */
    record Expression(CType type, CWording wording, String operator, List<COperand> operands) {
        CStatement define(String comment, CType wanted, String name) {
            String cast = type == wanted ? "" : wanted.toString();
            return new CStatement(
                    CommentText.plain(comment), wanted.toString(), name, cast, wording, operator, operands);
        }
    }

    /** The form of a limitation and its limits. */
    record Limited(CWording wording, List<COperand> limits) {}

    /** A node's value in a type: its local, converted where that has another type, or a literal. */
    COperand operand(Node node, CType type) {
        if (node.isConstant()) {
            return COperand.plain(type.literal(node.constant()));
        }
        CType own = CType.arithmetic(node.range());
        return new COperand(own == type ? "" : type.toString(), locals.apply(node));
    }

    /** The same, of exactly that type: a literal by itself may have a narrower one, in which a shift overflows. */
    private COperand exactly(Node node, CType type) {
        return node.isConstant()
                ? new COperand(type.toString(), CType.INT64.literal(node.constant()))
                : operand(node, type);
    }

    /** The expression of any operation but INPUT, CONSTANT and LOOKUP. */
    Expression of(Node node) {
        return switch (node.operation()) {
            case ADD -> binary(node, "+");
            case SUBTRACT -> binary(node, "-");
            case MULTIPLY -> binary(node, "*");
            case AND -> binary(node, "&");
            case OR -> binary(node, "|");
            case XOR -> binary(node, "^");
            case NOT -> new Expression(working(node), CWording.INVERT, "", operands(node, working(node)));
            case SHIFT_LEFT -> shiftLeft(node);
            case SHIFT_LEFT_BY -> shiftLeftBy(node);
            case SHIFT_RIGHT -> shiftRight(node);
            case SLICE -> node.operand(0).range().signed() ? sliceOfSigned(node) : sliceOfUnsigned(node);
            case CONCATENATE -> concatenate(node);
            case COMPARE -> compare(node);
            case SELECT -> select(node);
            case CLAMP -> clamp(node);
            case INPUT, CONSTANT, LOOKUP -> throw new IllegalArgumentException(node.operation() + " " + node);
        };
    }

    Expression lookup(Node node, CTable table) {
        Node index = node.operand(0);
        CType words = CType.smallest(node.table().range());
        CType type = CType.arithmetic(node.range());
        boolean fits = type == words || (type.bits() > words.bits() && (type.signed() || !words.signed()));
        return new Expression(
                fits ? type : words,
                CWording.LOOKUP,
                CReader.functionOf(words),
                List.of(operand(index, CType.arithmetic(index.range())), COperand.plain(table.name())));
    }

    /** Whether a slice of a negative number takes copies of the sign from above the 64 bits of the widest type. */
    static boolean slicesBeyondAllBits(Node node) {
        return node.operation() == Operation.SLICE
                && node.operand(0).range().signed()
                && node.amount() + node.length() > 64;
    }

    /** The operand of such a slice, shifted. */
    Expression shiftAll(Node slice) {
        return floorShift(slice.operand(0), CType.INT64, slice.amount());
    }

    /** Such a slice, from its operand after the shift. */
    Expression sliceOf(Node slice, String shifted) {
        COperand mask = COperand.plain(CType.UINT64.literal(mask(slice.length())));
        return new Expression(
                CType.UINT64, CWording.BINARY, "&", List.of(new COperand(CType.UINT64.toString(), shifted), mask));
    }

    /** The form that limits to a range on the given sides. */
    static Limited limit(Range range, boolean lower, boolean upper, CType type) {
        List<COperand> limits = new ArrayList<>();
        if (lower) {
            limits.add(COperand.plain(type.literal(range.min())));
        }
        if (upper) {
            limits.add(COperand.plain(type.literal(range.max())));
        }
        CWording one = lower ? CWording.AT_LEAST : CWording.AT_MOST;
        CWording wording = lower && upper ? CWording.BETWEEN : lower || upper ? one : CWording.COPY;
        return new Limited(wording, limits);
    }

    private Expression binary(Node node, String operator) {
        CType type = working(node);
        return new Expression(type, CWording.BINARY, operator, operands(node, type));
    }

    /** A shift, or where the operand may be negative, which C does not shift, a product. */
    private Expression shiftLeft(Node node) {
        Node value = node.operand(0);
        CType type = scalingType(node);
        COperand amount = scale(node, type);
        return new Expression(type, CWording.BINARY, scaling(value), List.of(exactly(value, type), amount));
    }

    /** A type of more than the largest amount of bits; the operand is not negative. */
    private Expression shiftLeftBy(Node node) {
        Node amount = node.operand(1);
        CType type = amount.range().max() < 32 ? working(node) : CType.INT64;
        COperand bits = operand(amount, CType.arithmetic(amount.range()));
        return new Expression(type, CWording.BINARY, "<<", List.of(exactly(node.operand(0), type), bits));
    }

    private Expression concatenate(Node node) {
        Node high = node.operand(0);
        CType type = scalingType(node);
        return new Expression(
                type,
                CWording.JOIN,
                scaling(high),
                List.of(exactly(high, type), scale(node, type), operand(node.operand(1), type)));
    }

    private static String scaling(Node value) {
        return value.range().signed() ? "*" : "<<";
    }

    private static COperand scale(Node node, CType type) {
        return node.operand(0).range().signed()
                ? COperand.plain(type.literal(1L << node.amount()))
                : COperand.plain(node.amount());
    }

    /** A type that also holds {@code 2^amount}, where that is a factor, and the first operand times that. */
    private static CType scalingType(Node node) {
        Range value = node.operand(0).range();
        Range held = held(node).union(new Range(value.min() << node.amount(), value.max() << node.amount()));
        return CType.arithmetic(value.signed() ? held.union(Range.of(1L << node.amount())) : held);
    }

    private Expression shiftRight(Node node) {
        Node value = node.operand(0);
        CType type = node.amount() < 32 ? working(node) : CType.INT64;
        if (value.range().signed()) {
            return floorShift(value, type, node.amount());
        }
        return new Expression(
                type, CWording.BINARY, ">>", List.of(exactly(value, type), COperand.plain(node.amount())));
    }

    private Expression floorShift(Node value, CType type, int amount) {
        return new Expression(
                type, CWording.FLOOR_SHIFT, "", List.of(exactly(value, type), COperand.plain(Math.min(63, amount))));
    }

    private Expression sliceOfUnsigned(Node node) {
        Node value = node.operand(0);
        CType type = working(node);
        boolean masked = value.range().max() >> node.amount() > mask(node.length());
        return slice(type, exactly(value, type), node, masked);
    }

    /** The bits of a negative number are those of its value in an unsigned type. */
    private Expression sliceOfSigned(Node node) {
        Node value = node.operand(0);
        int end = node.amount() + node.length();
        CType type = end <= 32 && CType.INT32.holds(value.range()) ? CType.UINT32 : CType.UINT64;
        return slice(type, exactly(value, type), node, end < type.bits());
    }

    private static Expression slice(CType type, COperand value, Node node, boolean masked) {
        COperand amount = COperand.plain(node.amount());
        if (!masked) {
            return node.amount() == 0
                    ? new Expression(type, CWording.COPY, "", List.of(value))
                    : new Expression(type, CWording.BINARY, ">>", List.of(value, amount));
        }
        COperand mask = COperand.plain(type.literal(mask(node.length())));
        return node.amount() == 0
                ? new Expression(type, CWording.BINARY, "&", List.of(value, mask))
                : new Expression(type, CWording.SLICE, "", List.of(value, amount, mask));
    }

    private Expression compare(Node node) {
        CType type =
                CType.arithmetic(node.operand(0).range().union(node.operand(1).range()));
        return new Expression(CType.INT32, CWording.COMPARE, node.relation().symbol(), operands(node, type));
    }

    private Expression select(Node node) {
        Node condition = node.operand(0);
        CType type = CType.arithmetic(node.range()
                .union(node.operand(1).range())
                .union(node.operand(2).range()));
        return new Expression(
                type,
                CWording.SELECT,
                "",
                List.of(
                        operand(condition, CType.INT32),
                        operand(node.operand(1), type),
                        operand(node.operand(2), type)));
    }

    private Expression clamp(Node node) {
        Range value = node.operand(0).range();
        CType type = working(node);
        Limited limited =
                limit(new Range(node.low(), node.high()), value.min() < node.low(), value.max() > node.high(), type);
        List<COperand> operands = new ArrayList<>(operands(node, type));
        operands.addAll(limited.limits());
        return new Expression(type, limited.wording(), "", operands);
    }

    private List<COperand> operands(Node node, CType type) {
        return node.operands().stream().map(operand -> operand(operand, type)).toList();
    }

    private static CType working(Node node) {
        return CType.arithmetic(held(node));
    }

    /** The result and every operand. */
    private static Range held(Node node) {
        return node.operands().stream().map(Node::range).reduce(node.range(), Range::union);
    }

    private static long mask(int length) {
        return (1L << length) - 1;
    }
}
