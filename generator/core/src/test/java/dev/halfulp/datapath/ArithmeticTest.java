package dev.halfulp.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Products of rows are the products, and sums worded as differences the sums, at every pair of operands. */
class ArithmeticTest {
    @Property(tries = 300)
    void exact(
            @ForAll @IntRange(min = 1, max = 7) int leftBits,
            @ForAll @IntRange(min = 1, max = 7) int rightBits,
            @ForAll @LongRange(min = -200, max = 200) long leftLeast,
            @ForAll @LongRange(min = -200, max = 200) long rightLeast) {
        Range inputs = new Range(0, (1L << (leftBits + rightBits)) - 1);
        DatapathBuilder builder = new DatapathBuilder(inputs);
        Node left = moved(builder, "left", 0, leftBits, leftLeast);
        Node right = moved(builder, "right", leftBits, rightBits, rightLeast);
        Arithmetic arithmetic = new Arithmetic(builder, true);
        Node product = arithmetic.product("product", "", left, right);
        Node sum = arithmetic.sum("sum", "", product, left, left);
        Datapath datapath = RangeNarrowing.narrow(builder.build(sum));
        long[] found = new Interpreter(datapath).applyAll(0, Math.toIntExact(inputs.max() + 1));
        for (int x = 0; x < found.length; x++) {
            long leftValue = leftLeast + (x & ((1 << leftBits) - 1));
            long rightValue = rightLeast + (x >> leftBits);
            assertThat(found[x]).as("x = " + x).isEqualTo(leftValue * rightValue + leftValue);
        }
    }

    private static Node moved(DatapathBuilder builder, String name, int lowest, int bits, long least) {
        Node slice = builder.slice(name + "_bits", "", builder.input(), lowest, bits);
        return builder.add(name, "", slice, builder.constant(least));
    }

    @Example
    void rowsOnlyWhereLogicCounts() {
        assertThat(multiplications(true)).isZero();
        assertThat(multiplications(false)).isEqualTo(1);
    }

    private static long multiplications(boolean areRows) {
        DatapathBuilder builder = new DatapathBuilder(new Range(0, 255));
        Node left = moved(builder, "left", 0, 4, 0);
        Node right = moved(builder, "right", 4, 4, 0);
        Datapath datapath = builder.build(new Arithmetic(builder, areRows).product("product", "", left, right));
        return datapath.nodes().stream()
                .filter(node -> node.operation() == Operation.MULTIPLY)
                .count();
    }
}
