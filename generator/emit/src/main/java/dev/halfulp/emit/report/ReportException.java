package dev.halfulp.emit.report;

import java.io.IOException;

/** A report of an earlier run that cannot be taken over. The message is a sentence for the user. */
public final class ReportException extends IOException {
    private static final long serialVersionUID = 1L;

    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
