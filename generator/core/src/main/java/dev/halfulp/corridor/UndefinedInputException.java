package dev.halfulp.corridor;

import dev.halfulp.fixed.Rational;
import org.jspecify.annotations.Nullable;

/** A function that has no real value at an input of its domain. */
public final class UndefinedInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long inputCode;

    UndefinedInputException(long inputCode, Rational input, @Nullable String reason) {
        super("the function is undefined at x = " + input + " (code " + inputCode + "): " + reason);
        this.inputCode = inputCode;
    }

    /** The first such input code. */
    public long inputCode() {
        return inputCode;
    }
}
