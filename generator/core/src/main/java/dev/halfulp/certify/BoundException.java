package dev.halfulp.certify;

/** A bound or a ceiling that no design keeps; the message says what is reachable. */
public final class BoundException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    public BoundException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
