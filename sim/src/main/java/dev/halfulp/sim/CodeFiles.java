package dev.halfulp.sim;

import dev.halfulp.fixed.Format;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads output codes from the files that generated programs write. */
final class CodeFiles {
    private static final int BUFFER_BYTES = 1 << 16;

    private CodeFiles() {}

    /**
     * Codes of a format in words of 32 bits, in the byte order of this machine. Bits above the format's width belong to
     * the code where {@code isExtended}, otherwise they are not looked at.
     */
    static long[] words(Path file, Format format, boolean isExtended) throws IOException {
        int shift = isExtended ? 0 : Integer.SIZE - format.width();
        try (FileChannel channel = FileChannel.open(file)) {
            long[] codes = new long[Math.toIntExact(channel.size() / Integer.BYTES)];
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.nativeOrder());
            int count = 0;
            while (count < codes.length && channel.read(buffer) >= 0) {
                buffer.flip();
                while (count < codes.length && buffer.remaining() >= Integer.BYTES) {
                    int word = buffer.getInt() << shift;
                    codes[count++] = format.signed() ? word >> shift : Integer.toUnsignedLong(word) >> shift;
                }
                buffer.compact();
            }
            return Arrays.copyOf(codes, count);
        }
    }

    /**
     * Codes of a format as lines of hexadecimal digits, one file for one unit; lines that hold other signs are unknown
     * codes.
     *
     * @param capacity the count of lines wanted; one more at most is read
     */
    static long[] lines(Path file, Format format, int capacity) throws IOException {
        int shift = Long.SIZE - format.width();
        long[] codes = new long[capacity + 1];
        int count = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null && count < codes.length; line = reader.readLine()) {
                codes[count++] = code(line.strip(), format.signed(), shift);
            }
        }
        return Arrays.copyOf(codes, count);
    }

    private static long code(String digits, boolean signed, int shift) {
        try {
            long word = Long.parseLong(digits, 16) << shift;
            return signed ? word >> shift : word >>> shift;
        } catch (NumberFormatException e) {
            return Outputs.UNKNOWN;
        }
    }

    /** One way of calling whose codes are given. */
    static List<Outputs> single(Outputs.Codes codes) {
        return List.of(new Outputs("", codes));
    }
}
