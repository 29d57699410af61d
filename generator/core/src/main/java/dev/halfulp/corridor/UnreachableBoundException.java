package dev.halfulp.corridor;

import dev.halfulp.fixed.Rational;

/** An error bound so small that no output code keeps it at some input. */
public final class UnreachableBoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long inputCode;

    UnreachableBoundException(long inputCode, Rational input) {
        super("no output code is near enough to the exact value at x = " + input + " (code " + inputCode + ")");
        this.inputCode = inputCode;
    }

    /** The first input code without an acceptable output code. */
    public long inputCode() {
        return inputCode;
    }
}
