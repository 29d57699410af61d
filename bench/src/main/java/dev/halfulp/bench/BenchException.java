package dev.halfulp.bench;

/** Something that a bench needs is missing or wrong; the message is for people. */
final class BenchException extends Exception {
    private static final long serialVersionUID = 1L;

    BenchException(String message) {
        super(message);
    }
}
