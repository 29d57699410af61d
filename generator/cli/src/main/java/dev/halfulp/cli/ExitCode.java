package dev.halfulp.cli;

/** What the exit status of the command line means. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;

    /** A bound could not be met, a check found drift, a simulation differs, or the output cannot be written. */
    static final int FAILED = 1;

    /** The arguments or a spec file are wrong. */
    static final int USAGE = 2;

    /** A defect of the tool. */
    static final int DEFECT = 3;

    private ExitCode() {}
}
