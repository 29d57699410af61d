package dev.halfulp.emit.verilog;

/** What a {@link Part} is. */
public enum PartKind {
    /** A sized constant. */
    LITERAL,
    /** All bits of a net. */
    WHOLE,
    /** One bit of a net. */
    BIT,
    /** Neighbouring bits of a net. */
    FIELD,
    /** One bit of a net, several times. */
    REPEAT
}
