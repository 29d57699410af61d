package dev.halfulp.spec;

/**
 * Something wrong in what the user asked for.
 *
 * @param position where
 * @param message what is wrong
 * @param hint what to do about it; empty for nothing to add
 */
public record Problem(SourcePosition position, String message, String hint) {
    @Override
    public String toString() {
        return position + ": error: " + message + (hint.isEmpty() ? "" : " (hint: " + hint + ")");
    }
}
