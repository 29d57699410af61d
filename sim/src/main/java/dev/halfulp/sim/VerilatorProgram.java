package dev.halfulp.sim;

import dev.halfulp.fixed.Format;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The texts of a module that holds many units side by side, and of a C++ program that drives all of them at once, each
 * over its inputs, and writes the outputs as words of 32 bits.
 */
final class VerilatorProgram {
    /** The class and the program that Verilator makes. */
    static final String MODEL = "Vmodel";

    /** A name that no unit can have. */
    static final String TOP = "_top";

    private static final String MAIN = """
            #include "Vmodel.h"
            #include "verilated.h"
            #include <cstdint>
            #include <cstdio>

            // The input at a position; beyond the last one it stays there.
            static uint32_t input(int64_t first, int64_t size, uint32_t mask, int64_t position) {
              return static_cast<uint32_t>(first + (position < size ? position : size - 1)) & mask;
            }

            static bool put(std::FILE *file, uint32_t word) {
              return std::fwrite(&word, sizeof word, 1, file) == 1;
            }

            int main() {
              VerilatedContext context;
              Vmodel model{&context};
              bool good = true;
            OPENSfor (int64_t i = 0; good && i < MOST; i++) {
            INPUTSmodel.eval();
            OUTPUTS}
            CLOSESmodel.final();
              return good ? 0 : 1;
            }
            """;

    private final List<UnitUnderTest> units;

    VerilatorProgram(List<UnitUnderTest> units) {
        this.units = units;
    }

    /** The file that holds the outputs of the unit with this index. */
    static String file(int index) {
        return "outputs" + index;
    }

    /** The module, with an input {@code x} and an output {@code y} for each unit, numbered. */
    String top() {
        String ports = IntStream.range(0, units.size())
                .mapToObj(i -> "  input " + vector(units.get(i).input()) + "x" + i + ",\n  output "
                        + vector(units.get(i).output()) + "y" + i)
                .collect(Collectors.joining(",\n"));
        String instances = each(i -> "  " + units.get(i).name() + " _u" + i + " (.x(x" + i + "), .y(y" + i + "));\n");
        return "module " + TOP + " (\n" + ports + "\n);\n" + instances + "endmodule\n";
    }

    private static String vector(Format format) {
        return "[" + (format.width() - 1) + ":0] ";
    }

    /** The program. */
    String main() {
        int most = units.stream().mapToInt(UnitUnderTest::size).max().orElse(0);
        return MAIN.replace("MOST", Integer.toString(most))
                .replace(
                        "OPENS",
                        each(i -> "  std::FILE *f" + i + " = std::fopen(\"" + file(i) + "\", \"wb\");\n")
                                + each(i -> "  if (f" + i + " == nullptr) return 1;\n") + "  ")
                .replace("INPUTS", each(this::drive) + "    ")
                .replace(
                        "OUTPUTS",
                        each(i -> "    if (i < " + units.get(i).size() + ") good &= put(f" + i + ", model.y" + i
                                        + ");\n")
                                + "  ")
                .replace("CLOSES", each(i -> "  good &= std::fclose(f" + i + ") == 0;\n") + "  ");
    }

    private String drive(int index) {
        UnitUnderTest unit = units.get(index);
        long mask = (1L << unit.input().width()) - 1;
        return "    model.x" + index + " = input(" + unit.inputCode(0) + ", " + unit.size() + ", " + mask + "u, i);\n";
    }

    private String each(IntFunction<String> line) {
        return IntStream.range(0, units.size()).mapToObj(line).collect(Collectors.joining());
    }
}
