package dev.halfulp.reference;

/** A question about an exact value that stays undecided at the largest precision. */
public final class UndecidedValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UndecidedValueException(String message) {
        super(message);
    }
}
