package dev.halfulp.sim;

import java.io.IOException;

/** Faults that are planted in the files of all languages alike. */
final class Faults {
    private Faults() {}

    /** The lowest bit of the first word of a table, in the unit {@code table_bit}. */
    static void flipTableBit(EmittedUnits emitted) throws IOException {
        emitted.edit("verilog/table_bit.v", "(\\d+'d0: \\w+ = \\d+'d)128;", "$1129;");
        emitted.edit("c/table_bit.h", "(= \\{\\s*)128,", "$1129,");
        emitted.edit("java/halfulp/generated/TableBit.java", "(= \\{\\s*)128,", "$1129,");
    }

    /** To the nearest, instead of down, in the unit {@code rounding}. */
    static void roundWrongly(EmittedUnits emitted) throws IOException {
        emitted.edit("verilog/rounding.v", "(\\[(\\d+):0\\] sum = [^;]*);", "$1 + {{($2 - 7){1'b0}}, 8'd128};");
        emitted.edit("c/rounding.h", "( sum = [^;]*);", "$1 + 128;");
        emitted.edit("java/halfulp/generated/Rounding.java", "( sum = [^;]*);", "$1 + 128;");
    }

    /** The first segment takes one input of the second, in the unit {@code comparison}. */
    static void moveBreakpoint(EmittedUnits emitted) throws IOException {
        emitted.edit("verilog/comparison.v", " x < 8", " x <= 8");
        emitted.edit("c/comparison.h", " code < 17", " code <= 17");
        emitted.edit("java/halfulp/generated/Comparison.java", " code < 17", " code <= 17");
    }

    /** What no compiler takes, in a unit. */
    static void breakSyntax(EmittedUnits emitted, String unit, String javaClass) throws IOException {
        emitted.edit("verilog/" + unit + ".v", "endmodule", "endmodul");
        emitted.edit("c/" + unit + ".h", "static inline", "static inlin");
        emitted.edit("java/halfulp/generated/" + javaClass + ".java", "public final class", "public final clas");
    }
}
