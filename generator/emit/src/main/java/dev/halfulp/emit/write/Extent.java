package dev.halfulp.emit.write;

/** How much of an output folder a run makes. */
public enum Extent {
    /** Everything: files of an earlier run that are not made any more are orphans. */
    FULL,
    /** Some files: all others stay as they are. */
    PARTIAL
}
