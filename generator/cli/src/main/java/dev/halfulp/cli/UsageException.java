package dev.halfulp.cli;

/** Arguments that cannot be understood or do not fit together. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
