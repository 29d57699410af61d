package dev.halfulp.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.fixed.Format;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output codes as generated programs write them. */
class CodeFilesTest {
    private static final Format S4 = Format.fixed(true, 4, 0);
    private static final Format U4 = Format.fixed(false, 4, 0);
    private static final Format S32 = Format.fixed(true, 32, 0);
    private static final Format U32 = Format.fixed(false, 32, 0);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("outputs");
    }

    private void words(int... words) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Integer.BYTES).order(ByteOrder.nativeOrder());
        for (int word : words) {
            bytes.putInt(word);
        }
        Files.write(file, bytes.array());
    }

    @Test
    void bitsOfTheFormat() throws IOException {
        words(0, 7, 8, 15);
        assertThat(CodeFiles.words(file, S4, false)).containsExactly(0, 7, -8, -1);
        assertThat(CodeFiles.words(file, U4, false)).containsExactly(0, 7, 8, 15);
    }

    @Test
    void extendedWords() throws IOException {
        words(-8, 7, 8, 16, Integer.MIN_VALUE);
        assertThat(CodeFiles.words(file, S4, true)).containsExactly(-8, 7, 8, 16, Integer.MIN_VALUE);
        assertThat(CodeFiles.words(file, S32, false)).containsExactly(-8, 7, 8, 16, Integer.MIN_VALUE);
        assertThat(CodeFiles.words(file, U32, true)).containsExactly(4294967288L, 7, 8, 16, 2147483648L);
        assertThat(CodeFiles.words(file, U32, false)).containsExactly(4294967288L, 7, 8, 16, 2147483648L);
    }

    @Test
    void moreThanOneBuffer() throws IOException {
        int[] words = new int[100_000];
        for (int i = 0; i < words.length; i++) {
            words[i] = i;
        }
        words(words);
        assertThat(CodeFiles.words(file, S32, true))
                .isEqualTo(LongStream.range(0, words.length).toArray());
    }

    @Test
    void linesOfDigits() throws IOException {
        Files.writeString(file, "0\n7\n8\nf\nx\n");
        assertThat(CodeFiles.lines(file, S4, 5)).containsExactly(0, 7, -8, -1, Outputs.UNKNOWN);
        assertThat(CodeFiles.lines(file, U4, 9)).containsExactly(0, 7, 8, 15, Outputs.UNKNOWN);
        assertThat(CodeFiles.lines(file, U4, 2)).hasSize(3);
        Files.writeString(file, "ffffffff\n8000000X\n");
        assertThat(CodeFiles.lines(file, S32, 2)).containsExactly(-1, Outputs.UNKNOWN);
        assertThat(CodeFiles.lines(file, U32, 2)).containsExactly(4294967295L, Outputs.UNKNOWN);
    }
}
