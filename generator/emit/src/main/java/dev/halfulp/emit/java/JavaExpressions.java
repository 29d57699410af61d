package dev.halfulp.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Range;
import java.util.function.Function;

/**
 * Words the operation of a node as an expression of Java. It computes in {@code int} where that holds the result and
 * every operand, otherwise in {@code long}.
 */
final class JavaExpressions {
    private static final Range INT = Range.ofWidth(true, 32);
    private static final Range LONG = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    private final Function<Node, String> locals;
    private final JavaTables tables;

    /** Expressions that read the local of a node, which exists for every node that is no constant. */
    JavaExpressions(Function<Node, String> locals, JavaTables tables) {
        this.locals = locals;
        this.tables = tables;
    }

    /** The type of a local. */
    static TypeName typeOf(Range range) {
        return INT.contains(range) ? TypeName.INT : TypeName.LONG;
    }

    static Range rangeOf(TypeName type) {
        return type.equals(TypeName.INT) ? INT : LONG;
    }

    /** An expression of one type in another that holds its value. */
    static CodeBlock convert(CodeBlock expression, TypeName from, TypeName to) {
        return from.equals(TypeName.LONG) && to.equals(TypeName.INT)
                ? CodeBlock.of("(int) ($L)", expression)
                : expression;
    }

    /** A value of the range {@code held}, limited to {@code wanted}. */
    static CodeBlock clamp(CodeBlock value, Range wanted, Range held, boolean wide) {
        CodeBlock atMost = held.max() > wanted.max()
                ? CodeBlock.of("Math.min($L, $L)", literal(wanted.max(), wide), value)
                : value;
        return held.min() < wanted.min()
                ? CodeBlock.of("Math.max($L, $L)", literal(wanted.min(), wide), atMost)
                : atMost;
    }

    /** What the method returns. */
    CodeBlock result(Node output, TypeName type) {
        return convert(operand(output, false), own(output), type);
    }

    /** The expression of any operation but INPUT and CONSTANT, in the type of its local. */
    CodeBlock of(Node node) {
        boolean wide = isWide(node);
        TypeName type = wide ? TypeName.LONG : TypeName.INT;
        return switch (node.operation()) {
            case COMPARE -> infix(node, node.relation().symbol() + " ", wide, " ? 1 : 0");
            case LOOKUP -> {
                JavaTables.Array array = tables.array(node.name(), node.table());
                Node index = node.operand(0);
                CodeBlock position = convert(operand(index, false), own(index), TypeName.INT);
                yield convert(CodeBlock.of("$L[$L]", array.name(), position), array.type(), own(node));
            }
            default -> convert(inWorkingType(node, wide), type, own(node));
        };
    }

    private CodeBlock inWorkingType(Node node, boolean wide) {
        CodeBlock first = operand(node.operand(0), wide);
        return switch (node.operation()) {
            case ADD -> infix(node, "+ ", wide, "");
            case SUBTRACT -> infix(node, "- ", wide, "");
            case MULTIPLY -> infix(node, "* ", wide, "");
            case AND -> infix(node, "& ", wide, "");
            case OR -> infix(node, "| ", wide, "");
            case XOR -> infix(node, "^ ", wide, "");
            case NOT -> CodeBlock.of("~$L", first);
            case SHIFT_LEFT -> CodeBlock.of("$L << $L", first, node.amount());
            case SHIFT_LEFT_BY -> CodeBlock.of("$L << $L", first, operand(node.operand(1), false));
            case SHIFT_RIGHT -> CodeBlock.of("$L >> $L", first, Math.min(63, node.amount()));
            case CONCATENATE -> CodeBlock.of("($L << $L) + $L", first, node.amount(), operand(node.operand(1), wide));
            case SLICE -> slice(node, first, wide);
            case SELECT ->
                CodeBlock.of(
                        "$L != 0 ? $L : $L",
                        operand(node.operand(0), false),
                        operand(node.operand(1), wide),
                        operand(node.operand(2), wide));
            case CLAMP ->
                clamp(first, new Range(node.low(), node.high()), node.operand(0).range(), wide);
            case INPUT, CONSTANT, COMPARE, LOOKUP -> throw new IllegalArgumentException(node.operation() + " " + node);
        };
    }

    private static CodeBlock slice(Node node, CodeBlock value, boolean wide) {
        Range range = node.operand(0).range();
        CodeBlock shifted = node.amount() == 0 ? value : CodeBlock.of("$L >> $L", value, Math.min(63, node.amount()));
        if (range.min() >= 0 && range.max() >> node.amount() <= mask(node)) {
            return shifted;
        }
        CodeBlock mask = literal(mask(node), wide);
        return node.amount() == 0 ? CodeBlock.of("$L & $L", shifted, mask) : CodeBlock.of("($L) & $L", shifted, mask);
    }

    private static long mask(Node slice) {
        return (1L << slice.length()) - 1;
    }

    private CodeBlock infix(Node node, String operator, boolean wide, String ending) {
        return CodeBlock.of(
                "$L $L$L$L", operand(node.operand(0), wide), operator, operand(node.operand(1), wide), ending);
    }

    /** A node's value: a literal, or its local, made wide where asked. */
    private CodeBlock operand(Node node, boolean wide) {
        if (node.isConstant()) {
            return literal(node.constant(), wide);
        }
        boolean widen = wide && own(node).equals(TypeName.INT);
        return CodeBlock.of("$L$L", widen ? "(long) " : "", locals.apply(node));
    }

    private static CodeBlock literal(long value, boolean wide) {
        return CodeBlock.of("$L$L", value, wide || !INT.contains(value) ? "L" : "");
    }

    private static TypeName own(Node node) {
        return typeOf(node.range());
    }

    /** Whether {@code int} does not do for the result, an operand, or what the operation makes on the way. */
    private static boolean isWide(Node node) {
        boolean wideOperand = node.operands().stream().anyMatch(operand -> !INT.contains(operand.range()));
        return switch (node.operation()) {
            case SHIFT_RIGHT -> wideOperand || node.amount() > 31;
            case SHIFT_LEFT_BY ->
                wideOperand
                        || !INT.contains(node.range())
                        || node.operand(1).range().max() > 31;
            case SHIFT_LEFT, CONCATENATE -> wideOperand || !INT.contains(node.range()) || node.amount() > 31;
            case SLICE -> wideOperand || !INT.contains(node.range()) || node.amount() > 31 || node.length() > 31;
            default -> wideOperand || !INT.contains(node.range());
        };
    }
}
