package dev.halfulp.datapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatapathBuilderTest {
    private final DatapathBuilder builder = new DatapathBuilder(Range.ofWidth(true, 8));
    private final Node x = builder.input();

    private long at(Node output, long input) {
        return new Interpreter(builder.build(output)).apply(input);
    }

    @Test
    void operationsWithAKnownResultAddNoNode() {
        Node zero = builder.constant(0);
        assertThat(builder.add("n", "", x, zero)).isSameAs(x);
        assertThat(builder.add("n", "", zero, x)).isSameAs(x);
        assertThat(builder.subtract("n", "", x, zero)).isSameAs(x);
        assertThat(builder.multiply("n", "", x, builder.constant(1))).isSameAs(x);
        assertThat(builder.multiply("n", "", x, zero).constant()).isZero();
        assertThat(builder.shiftLeft("n", "", x, 0)).isSameAs(x);
        assertThat(builder.shiftRight("n", "", x, 0)).isSameAs(x);
        assertThat(builder.shiftRight("n", "", builder.constant(-5), 1).constant())
                .isEqualTo(-3);
        assertThat(builder.clamp("n", "", x, -128, 127)).isSameAs(x);
        assertThat(builder.select("n", "", builder.constant(1), x, zero)).isSameAs(x);
        assertThat(builder.select("n", "", builder.constant(0), x, zero)).isSameAs(zero);
        assertThat(builder.select("n", "", builder.slice("bit", "", x, 0, 1), x, x))
                .isSameAs(x);
        assertThat(builder.constant(0)).isSameAs(zero);
    }

    @Test
    void aProductByAPowerOfTwoIsAShift() {
        Node product = builder.multiply("n", "", builder.constant(8), x);
        assertThat(product.operation()).isEqualTo(Operation.SHIFT_LEFT);
        assertThat(at(product, -100)).isEqualTo(-800);
        Node negative = builder.multiply("n", "", x, builder.constant(-8));
        assertThat(at(negative, -100)).isEqualTo(800);
    }

    @Test
    void smallTablesAreConstantsAndSelections() {
        Node bit = builder.slice("bit", "", x, 2, 1);
        assertThat(builder.lookup("n", "", bit, new Table(new long[] {7, 7})).constant())
                .isEqualTo(7);
        Node pair = builder.lookup("n", "", bit, new Table(new long[] {7, -9}));
        assertThat(pair.operation()).isEqualTo(Operation.SELECT);
        assertThat(at(pair, 4)).isEqualTo(-9);
        assertThat(at(pair, 3)).isEqualTo(7);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> builder.lookup("n", "", x, new Table(new long[256])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.concatenate("n", "", x, x, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.shiftLeft("n", "", x, 60)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Table(new long[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeThatDoesNotHoldIsFound() {
        Node wrong = builder.known(builder.not("n", "", x), new Range(-100, 100));
        Datapath datapath = builder.build(builder.add("sum", "", wrong, x));
        assertThatThrownBy(() -> RangeNarrowing.narrow(datapath)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesAreUnique() {
        Node first = builder.not("same", "", x);
        Node second = builder.not("same", "", first);
        assertThat(first.name()).isEqualTo("same");
        assertThat(second.name()).isNotEqualTo("same");
    }

    @Test
    void nodesThatDoNotReachTheOutputAreRemoved() {
        builder.not("unused", "", x);
        Node used = builder.shiftRight("used", "", x, 3);
        assertThat(builder.build(used).nodes()).extracting(Node::name).containsExactly("x", "used");
        assertThat(builder.build(builder.constant(5)).nodes()).hasSize(2);
    }
}
