package dev.halfulp.datapath;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums worded as differences, which leave the first operand to the carry chain of an FPGA, and products made of them, one
 * row for each radix-4 Booth digit. After each row the sum is shifted right by two bits.
 */
final class Rows {
    private final DatapathBuilder builder;
    private final Node zero;

    Rows(DatapathBuilder builder) {
        this.builder = builder;
        zero = builder.constant(0);
    }

    /** One digit of a position, by its three bits. */
    private record Digit(Node high, Node middle, Node low) {}

    /** {@code left + right + carry}, where the carry is 0 or 1, as the difference of left and the inverse of right. */
    Node sum(String name, String comment, Node left, Node right, Node carry) {
        return difference(name, comment, left, builder.not("inverse", "minus 1 minus the summand", right), carry);
    }

    /** {@code left - inverse - 1 + carry}. */
    private Node difference(String name, String comment, Node left, Node inverse, Node carry) {
        Node minuend = joined("minuend", left, carry);
        Node subtrahend = joined("subtrahend", inverse, inverted(carry));
        Node doubled = builder.subtract("doubled_" + name, comment + ", times 2", minuend, subtrahend);
        return builder.shiftRight(name, comment, doubled, 1);
    }

    private Node joined(String name, Node number, Node carry) {
        if (number == zero) {
            return carry;
        }
        return carry == zero
                ? builder.shiftLeft(name, "with a place for the carry", number, 1)
                : builder.concatenate(name, "with the carry below it", number, carry, 1);
    }

    /** The other one of 0 and 1. */
    Node inverted(Node bit) {
        return bit.isConstant()
                ? builder.constant(1 - bit.constant())
                : builder.xor("inverted_bit", "0 for 1", bit, builder.constant(1));
    }

    /**
     * The sum of the rows.
     *
     * @param position its bits, lowest first, in two's complement
     * @param sign 1 where the product is subtracted
     * @param inside 0 where the sum is to be the start only
     * @param start what the first row is added to
     */
    Node product(Node multiplicand, List<Node> position, Node sign, Node inside, Node start) {
        List<Node> sums = sums(multiplicand, position, sign, inside, start);
        return sums.get(sums.size() - 1);
    }

    /**
     * The product of two numbers, exactly: below the last sum of rows the two bits that each shift cuts off.
     *
     * @param factor gives the digits
     */
    Node exactProduct(String name, String comment, Node multiplicand, Node factor) {
        List<Node> sums = sums(multiplicand, digitBits(factor), zero, builder.constant(1), zero);
        Node low = zero;
        int lowBits = 0;
        for (Node sum : sums.subList(0, sums.size() - 1)) {
            Node cut = builder.slice("cut_bits", "bits below the next row", sum, 0, 2);
            low = lowBits == 0 ? cut : builder.concatenate("low_bits", "bits below the next row", cut, low, lowBits);
            lowBits += 2;
        }
        Node last = sums.get(sums.size() - 1);
        return lowBits == 0 ? last : builder.concatenate(name, comment, last, low, lowBits);
    }

    /** The bits of a number in two's complement, lowest first, an even count of them. */
    private List<Node> digitBits(Node factor) {
        int width = factor.range().width();
        List<Node> bits = new ArrayList<>();
        for (int number = 0; number < width; number++) {
            bits.add(builder.slice("bit_" + number, "of the factor", factor, number, 1));
        }
        Node sign = factor.range().signed() ? bits.get(width - 1) : zero;
        while (bits.size() < digits(factor.range()) * 2) {
            bits.add(sign);
        }
        return bits;
    }

    /** Count of the digits of a factor. */
    static int digits(Range factor) {
        int bits = factor.width() + (factor.signed() ? 0 : 1);
        return (bits + 1) / 2;
    }

    private List<Node> sums(Node multiplicand, List<Node> position, Node sign, Node inside, Node start) {
        List<Node> sums = new ArrayList<>();
        Node sum = start;
        int bits = position.size();
        for (int low = -(bits % 2); low < bits; low += 2) {
            Digit digit = new Digit(
                    position.get(low + 1),
                    low >= 0 ? position.get(low) : zero,
                    low >= 1 ? position.get(low - 1) : zero);
            Node shifted = low <= 0 ? sum : builder.shiftRight("shifted_row", "the sum so far", sum, 2);
            sum = row(shifted, multiple(multiplicand, digit, inside), digit, sign);
            sums.add(sum);
        }
        return sums;
    }

    private Node row(Node sum, Node multiple, Digit digit, Node sign) {
        Node negative = sign == zero
                ? digit.high()
                : builder.xor("negative", "whether the multiple is subtracted", digit.high(), sign);
        Node inverse = builder.select(
                "inverse",
                "minus 1 minus the multiple and its sign",
                negative,
                multiple,
                builder.not("inverted_multiple", "minus 1 minus the multiple", multiple));
        return difference("row", "sum of the rows so far", sum, inverse, negative);
    }

    /** 0, 1 or 2 times the multiplicand. */
    private Node multiple(Node multiplicand, Digit digit, Node inside) {
        Node twice = builder.shiftLeft("twice", "2 times the multiplicand", multiplicand, 1);
        if (digit.high() == zero && digit.middle() == zero) {
            return builder.select("multiple", "0 or 1 times the multiplicand", digit.low(), multiplicand, zero);
        }
        if (digit.middle() == zero) {
            Node isTwo = gated("is_two", digit.high(), inside);
            return builder.select("multiple", "0 or 2 times the multiplicand", isTwo, twice, zero);
        }
        Node isOdd = digit.low() == zero
                ? digit.middle()
                : builder.xor("is_odd", "whether the digit is 1 or -1", digit.middle(), digit.low());
        Node isMixed = digit.high() == zero
                ? digit.middle()
                : builder.xor("is_mixed", "whether the high bits differ", digit.high(), digit.middle());
        Node even = builder.select(
                "even_multiple", "0 or 2 times the multiplicand", gated("is_two", isMixed, inside), twice, zero);
        return builder.select(
                "multiple", "0, 1 or 2 times the multiplicand", gated("is_one", isOdd, inside), multiplicand, even);
    }

    private Node gated(String name, Node bit, Node inside) {
        return inside.isConstant() ? bit : builder.and(name, "0 beyond the table", bit, inside);
    }
}
