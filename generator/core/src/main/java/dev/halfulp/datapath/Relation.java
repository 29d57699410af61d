package dev.halfulp.datapath;

/** The comparisons of a datapath. */
public enum Relation {
    LESS("<"),
    GREATER_OR_EQUAL(">="),
    EQUAL("==");

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    /** The operator, the same in Verilog, C and Java. */
    public String symbol() {
        return symbol;
    }

    public boolean holds(long left, long right) {
        return switch (this) {
            case LESS -> left < right;
            case GREATER_OR_EQUAL -> left >= right;
            case EQUAL -> left == right;
        };
    }
}
