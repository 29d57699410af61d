package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StoredBitsTest {
    @Test
    void wordsTimesTheWidest() {
        assertThat(StoredBits.of(LongStream.of(0, 0, 0))).isZero();
        assertThat(StoredBits.of(LongStream.of(0, 1, 0))).isEqualTo(3);
        assertThat(StoredBits.of(LongStream.of(255, 1))).isEqualTo(16);
        assertThat(StoredBits.of(LongStream.of(256, 1))).isEqualTo(18);
        assertThat(StoredBits.of(LongStream.of(-1, 0))).isEqualTo(2);
        assertThat(StoredBits.of(LongStream.of(-128, 127))).isEqualTo(16);
        assertThat(StoredBits.of(LongStream.of(-129, 127))).isEqualTo(18);
        assertThat(StoredBits.of(LongStream.of(-128, 128))).isEqualTo(18);
    }

    @Test
    void zerosSharedByAllWords() {
        assertThat(StoredBits.commonZeros(LongStream.of(8, -24, 0))).isEqualTo(3);
        assertThat(StoredBits.commonZeros(LongStream.of(8, 1))).isZero();
        assertThat(StoredBits.commonZeros(LongStream.of(0, 0))).isZero();
    }
}
