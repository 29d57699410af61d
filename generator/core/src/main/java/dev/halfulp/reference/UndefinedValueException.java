package dev.halfulp.reference;

/** An expression that has no real value at the point asked for. */
public final class UndefinedValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UndefinedValueException(String message) {
        super(message, null, false, false);
    }
}
