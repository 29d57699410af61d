package dev.halfulp.activation;

/** A formula that cannot be read; the column is the 1-based position in its text. */
public final class FormulaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int column;

    public FormulaException(String message, int column) {
        super(message);
        this.column = column;
    }

    /** 1-based column in the formula. */
    public int column() {
        return column;
    }
}
