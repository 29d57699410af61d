package dev.halfulp.datapath;

import dev.halfulp.datapath.Node.Attributes;
import java.util.List;
import java.util.stream.LongStream;

/** The range of a result from the ranges of its operands. Every rule throws where a value would leave 63 bits. */
final class RangeRules {
    private RangeRules() {}

    static Range rangeOf(Operation operation, List<Node> operands, Attributes attributes) {
        Range first = operands.get(0).range();
        Range second = operands.size() > 1 ? operands.get(1).range() : first;
        return switch (operation) {
            case ADD -> new Range(Math.addExact(first.min(), second.min()), Math.addExact(first.max(), second.max()));
            case SUBTRACT ->
                new Range(Math.subtractExact(first.min(), second.max()), Math.subtractExact(first.max(), second.min()));
            case MULTIPLY -> product(first, second);
            case SHIFT_LEFT -> product(first, Range.of(power(attributes.amount())));
            case SHIFT_LEFT_BY -> shiftLeftBy(first, second);
            case SHIFT_RIGHT -> new Range(first.min() >> attributes.amount(), first.max() >> attributes.amount());
            case SLICE -> slice(first, attributes);
            case CONCATENATE -> concatenation(first, second, attributes.amount());
            case AND, OR, XOR -> bitwise(operation, first, second);
            case NOT -> new Range(~first.max(), ~first.min());
            case COMPARE -> new Range(0, 1);
            case SELECT -> second.union(operands.get(2).range());
            case LOOKUP -> tableOf(attributes).range();
            case CLAMP -> new Range(limit(first.min(), attributes), limit(first.max(), attributes));
            case INPUT, CONSTANT -> throw new IllegalArgumentException(operation + " has no operands");
        };
    }

    private static Table tableOf(Attributes attributes) {
        Table table = attributes.table();
        if (table == null) {
            throw new IllegalArgumentException("a lookup needs a table");
        }
        return table;
    }

    static Range product(Range left, Range right) {
        long[] corners = {
            Math.multiplyExact(left.min(), right.min()),
            Math.multiplyExact(left.min(), right.max()),
            Math.multiplyExact(left.max(), right.min()),
            Math.multiplyExact(left.max(), right.max())
        };
        return new Range(
                LongStream.of(corners).min().getAsLong(),
                LongStream.of(corners).max().getAsLong());
    }

    private static long power(long exponent) {
        if (exponent > 62) {
            throw new ArithmeticException("a shift by " + exponent + " leaves 63 bits");
        }
        return 1L << exponent;
    }

    private static Range shiftLeftBy(Range value, Range amount) {
        return new Range(value.min() << amount.min(), Math.multiplyExact(value.max(), power(amount.max())));
    }

    private static Range slice(Range operand, Attributes attributes) {
        long largest = (1L << attributes.length()) - 1;
        long min = operand.min() >> attributes.amount();
        long max = operand.max() >> attributes.amount();
        return min >= 0 && max <= largest ? new Range(min, max) : new Range(0, largest);
    }

    private static Range concatenation(Range high, Range low, int amount) {
        Range shifted = product(high, Range.of(power(amount)));
        return new Range(shifted.min() + low.min(), Math.addExact(shifted.max(), low.max()));
    }

    private static Range bitwise(Operation operation, Range left, Range right) {
        boolean signed = left.signed() || right.signed();
        int width = Math.max(widthAs(signed, left), widthAs(signed, right));
        if (operation == Operation.AND && !(left.signed() && right.signed())) {
            Range unsigned = left.signed() ? right : right.signed() || left.max() <= right.max() ? left : right;
            return new Range(0, unsigned.max());
        }
        return Range.ofWidth(signed, width);
    }

    private static int widthAs(boolean signed, Range range) {
        return signed && !range.signed() ? range.width() + 1 : range.width();
    }

    private static long limit(long value, Attributes attributes) {
        return Math.max(attributes.low(), Math.min(attributes.high(), value));
    }
}
