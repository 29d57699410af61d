package dev.halfulp.spec;

/** What the choice among fits minimises. */
public enum Objective implements Keyword {
    /** Bytes of table and code times instructions. */
    BALANCED,
    /** Fabric LUTs, without a multiplier block. */
    LOGIC,
    /** Stored bits. */
    MEMORY,
    /** Bytes of table and code. */
    FLASH,
    /** Instructions. */
    CYCLES,
    /** Segments. */
    SEGMENTS
}
