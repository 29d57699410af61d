package dev.halfulp.generate;

import dev.halfulp.spec.Keyword;

/** The kinds of files that a run can make. */
public enum Target implements Keyword {
    /** {@code verilog/<unit>.v} and the file lists. */
    VERILOG,
    /** {@code c/<unit>.h}, the header that includes all, and the CMake library. */
    C,
    /** {@code java/.../<Unit>.java}. */
    JAVA,
    /** {@code verilog/<unit>_tb.v}. */
    TESTBENCH,
    /** The report as JSON, Markdown and HTML. */
    REPORT
}
