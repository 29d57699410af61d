package dev.halfulp.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A stream to a reader who may have seen enough, as in {@code halfulp list | head}: what is written after that goes
 * nowhere, and is no failure.
 */
final class ResultStream extends FilterOutputStream {
    private boolean isLeft;

    ResultStream(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        if (isLeft) {
            return;
        }
        try {
            out.write(octets, offset, length);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (!reason.contains("broken pipe")) {
                throw e;
            }
            isLeft = true;
        }
    }
}
