package dev.halfulp.sim;

/** A program that did not do what it was started for; the message holds what it printed. */
public final class ToolFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isTimeout;

    private ToolFailure(String message, boolean isTimeout) {
        super(message);
        this.isTimeout = isTimeout;
    }

    /** Something other than time was the matter. */
    static ToolFailure of(String message) {
        return new ToolFailure(message, false);
    }

    /** It ran for too long. */
    static ToolFailure timeout(String message) {
        return new ToolFailure(message, true);
    }

    boolean isTimeout() {
        return isTimeout;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
