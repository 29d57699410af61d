package dev.halfulp.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.datapath.Range;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CTypeTest {
    private static final long LARGEST = (1L << 62) - 1;

    @Property
    void typesHoldTheirRanges(
            @ForAll @LongRange(min = -LARGEST, max = LARGEST) long one,
            @ForAll @LongRange(min = -LARGEST, max = LARGEST) long other) {
        Range range = new Range(Math.min(one, other), Math.max(one, other));
        assertThat(CType.smallest(range).holds(range)).isTrue();
        assertThat(CType.arithmetic(range).holds(range)).isTrue();
    }

    @Example
    void smallestIsSmallest() {
        assertThat(CType.smallest(new Range(0, 255))).hasToString("uint8_t");
        assertThat(CType.smallest(new Range(0, 256))).hasToString("uint16_t");
        assertThat(CType.smallest(new Range(-128, 127))).hasToString("int8_t");
        assertThat(CType.smallest(new Range(-1, 128))).hasToString("int16_t");
        assertThat(CType.smallest(new Range(0, 1L << 32))).hasToString("uint64_t");
    }

    @Example
    void arithmeticIsSignedWherePossible() {
        assertThat(CType.arithmetic(new Range(0, 1))).hasToString("int32_t");
        assertThat(CType.arithmetic(new Range(0, Integer.MAX_VALUE))).hasToString("int32_t");
        assertThat(CType.arithmetic(new Range(0, 1L << 31))).hasToString("uint32_t");
        assertThat(CType.arithmetic(new Range(-1, 1L << 31))).hasToString("int64_t");
        assertThat(CType.arithmetic(new Range(0, 1L << 32))).hasToString("int64_t");
    }

    @Example
    void literalsHaveTheirType() {
        assertThat(CType.UINT32.literal(5)).isEqualTo("5u");
        assertThat(CType.UINT16.literal(65_535)).isEqualTo("65535");
        assertThat(CType.INT32.literal(-5)).isEqualTo("-5");
        assertThat(CType.INT32.literal(Integer.MIN_VALUE)).isEqualTo("(-2147483647 - 1)");
        assertThat(CType.INT64.literal(1L << 40)).isEqualTo("1099511627776");
    }
}
