package dev.halfulp.sim;

import dev.halfulp.fixed.Format;
import java.util.List;

/**
 * The text of a test bench that drives units one after the other over all their inputs, and writes each output in
 * hexadecimal on a line, with {@code x} for unknown bits.
 */
final class IcarusProgram {
    /** A name that no unit can have. */
    static final String BENCH = "_bench";

    private static final String DECLARATIONS = """
              reg INxINDEX;
              wire OUTyINDEX;
              UNIT _uINDEX (.x(xINDEX), .y(yINDEX));
            """;

    private static final String RUN = """
                file = $fopen("outputsINDEX", "w");
                for (code = FIRST; code <= LAST; code = code + 1) begin
                  xINDEX = code;
                  #1 $fdisplay(file, "%h", yINDEX);
                end
                $fclose(file);
            """;

    private IcarusProgram() {}

    /** The file that holds the outputs of the unit with this index. */
    static String file(int index) {
        return "outputs" + index;
    }

    static String text(List<UnitUnderTest> units) {
        StringBuilder declarations = new StringBuilder();
        StringBuilder runs = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            UnitUnderTest unit = units.get(i);
            declarations.append(DECLARATIONS
                    .replace("INDEX", Integer.toString(i))
                    .replace("IN", vector(unit.input()))
                    .replace("OUT", vector(unit.output()))
                    .replace("UNIT", unit.name()));
            runs.append(RUN.replace("INDEX", Integer.toString(i))
                    .replace("FIRST", Long.toString(unit.inputCode(0)))
                    .replace("LAST", Long.toString(unit.inputCode(unit.size() - 1))));
        }
        return "module " + BENCH + ";\n  integer file;\n  integer code;\n" + declarations + "  initial begin\n" + runs
                + "    $finish;\n  end\nendmodule\n";
    }

    private static String vector(Format format) {
        return "[" + (format.width() - 1) + ":0] ";
    }
}
