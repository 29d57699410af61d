package dev.halfulp.fixed;

/** A text that is no format, with a hint at what to write instead. */
public final class FormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    public FormatException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it, as a sentence without a full stop. */
    public String hint() {
        return hint;
    }
}
