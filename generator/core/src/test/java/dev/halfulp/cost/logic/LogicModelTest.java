package dev.halfulp.cost.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.DatapathBuilder;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Range;
import dev.halfulp.datapath.Relation;
import dev.halfulp.datapath.Table;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small datapaths whose LUTs Yosys 0.23 found, {@code synth_xilinx -family xc7 -nodsp} and {@code synth_ice40}. */
class LogicModelTest {
    private static double luts(Device device, int inputBits, BiFunction<DatapathBuilder, Node, Node> output) {
        DatapathBuilder builder = new DatapathBuilder(Range.ofWidth(false, inputBits));
        Datapath datapath = builder.build(output.apply(builder, builder.input()));
        return LogicModel.luts(datapath, device);
    }

    private static Node low(DatapathBuilder builder, Node x, int bits) {
        return builder.slice("low", "", x, 0, bits);
    }

    private static Node high(DatapathBuilder builder, Node x, int from, int bits) {
        return builder.slice("high", "", x, from, bits);
    }

    @Test
    void wiresAndInvertersCostNothing() {
        assertThat(luts(Device.XC7, 8, (builder, x) -> x)).isZero();
        assertThat(luts(Device.XC7, 8, (builder, x) -> builder.shiftLeft("y", "", high(builder, x, 2, 3), 2)))
                .isZero();
        assertThat(luts(Device.XC7, 8, (builder, x) -> builder.not("y", "", x))).isZero();
    }

    @Test
    void aDifferenceIsALutForEachBitAndOnTheIce40AnInverterMore() {
        BiFunction<DatapathBuilder, Node, Node> difference = (builder, x) ->
                builder.slice("y", "", builder.subtract("d", "", low(builder, x, 12), high(builder, x, 12, 12)), 0, 12);
        // The sign is the thirteenth bit of the chain; Yosys finds 12 and 23 for the bits below it.
        assertThat(luts(Device.XC7, 24, difference)).isCloseTo(12, within(1.0));
        assertThat(luts(Device.ICE40, 24, difference)).isCloseTo(23, within(3.0));
    }

    @Test
    void aSelectionBehindAMinusSignIsAbsorbedAndInASumItIsNot() {
        BiFunction<DatapathBuilder, Node, Node> selected = (builder, x) ->
                builder.select("s", "", high(builder, x, 24, 1), low(builder, x, 8), high(builder, x, 8, 8));
        assertThat(luts(
                        Device.XC7,
                        25,
                        (builder, x) ->
                                builder.add("y", "", builder.slice("a", "", x, 16, 8), selected.apply(builder, x))))
                .isCloseTo(16, within(1.0));
        assertThat(luts(
                        Device.XC7,
                        25,
                        (builder, x) -> builder.subtract(
                                "y", "", builder.slice("a", "", x, 16, 8), selected.apply(builder, x))))
                .isCloseTo(8, within(1.0));
    }

    @Test
    void columnsOfSixInputsAreALutEach() {
        long[] words =
                LongStream.range(0, 64).map(i -> (i * i * i + 7 * i) % 61).toArray();
        assertThat(luts(Device.XC7, 6, (builder, x) -> builder.lookup("y", "", x, new Table(words))))
                .isEqualTo(6);
    }

    @Test
    void equalColumnsAreOneAndColumnsThatAreAnInputNone() {
        long[] words = LongStream.range(0, 64)
                .map(i -> (i % 7 == 3 ? 5 : 0) + 8 * (i & 1))
                .toArray();
        assertThat(luts(Device.XC7, 6, (builder, x) -> builder.lookup("y", "", x, new Table(words))))
                .isEqualTo(1);
    }

    @Test
    void columnsOfEightInputsAreFourLutsEachUnlessPartsAreConstant() {
        long[] words = LongStream.range(0, 256)
                .map(i -> Long.bitCount(i * 2654435761L) & 1)
                .toArray();
        assertThat(luts(Device.XC7, 8, (builder, x) -> builder.lookup("y", "", x, new Table(words))))
                .isEqualTo(4);
        long[] quarter = words.clone();
        java.util.Arrays.fill(quarter, 64, 256, 0);
        assertThat(luts(Device.XC7, 8, (builder, x) -> builder.lookup("y", "", x, new Table(quarter))))
                .isBetween(1.0, 3.5);
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 22, 26", "4, 6, 34, 40", "4, 8, 44, 54", "6, 6, 52, 74", "8, 8, 129, 159", "12, 4, 64, 82"})
    void productsComeNearToWhatYosysFinds(int left, int right, double xc7, double ice40) {
        BiFunction<DatapathBuilder, Node, Node> product =
                (builder, x) -> builder.multiply("y", "", low(builder, x, left), high(builder, x, left, right));
        assertThat(luts(Device.XC7, left + right, product) / xc7).isBetween(0.8, 1.25);
        assertThat(luts(Device.ICE40, left + right, product) / ice40).isBetween(0.8, 1.25);
    }

    @Test
    void aSignIsNoComparison() {
        DatapathBuilder builder = new DatapathBuilder(Range.ofWidth(true, 12));
        Node negative = builder.compare("n", "", builder.input(), Relation.LESS, builder.constant(0));
        assertThat(LogicModel.luts(builder.build(negative), Device.XC7)).isZero();
    }
}
