package dev.halfulp.sim;

/** Which simulators have to run for a pass. */
public enum Need {
    /** Any: those that are installed and have files to run. */
    FOUND,
    /** All: a tool or a file that is missing is a failure. */
    ALL
}
