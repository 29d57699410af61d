package dev.halfulp.emit.write;

import java.io.IOException;

/** The output cannot be read or written. The message is a sentence for the user: which file, why, and what to do. */
public final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    public OutputException(String message) {
        super(message);
    }

    public OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
