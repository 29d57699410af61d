package dev.halfulp.emit.c;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Range;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.InputSpans;
import dev.halfulp.emit.Templates;
import dev.halfulp.fixed.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A C program that includes the headers of many units, runs each on the arguments in its standard input and writes
 * the results as 64-bit words.
 */
final class Harness {
    private static final String HEAD = """
            #include "halfulp.h"
            #include <stdio.h>
            #include <math.h>
            #include <string.h>

            static void put(int64_t value) {
              fwrite(&value, sizeof value, 1, stdout);
            }

            """;

    private final List<Unit> units;
    private final Path folder;

    /** Writes headers and program into a folder. */
    Harness(List<Unit> units, Path folder) throws IOException {
        this.units = List.copyOf(units);
        this.folder = folder;
        CEmitter emitter = new CEmitter(new Templates(null));
        List<Artefact> artefacts =
                new ArrayList<>(emitter.emitIndex(units.stream().map(Unit::name).toList()));
        units.forEach(unit -> artefacts.addAll(emitter.emitUnit(unit)));
        for (Artefact artefact : artefacts) {
            Path file = folder.resolve(artefact.path());
            Files.createDirectories(folder.resolve("c"));
            Files.writeString(file, artefact.content());
        }
        Files.writeString(source(), program());
    }

    Path source() {
        return folder.resolve("c").resolve("main.c");
    }

    /** What the program must write. */
    byte[] expected() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Unit unit : units) {
            long[] outputs = InputSpans.expected(unit, arguments(unit));
            ByteBuffer words = ByteBuffer.allocate(outputs.length * Long.BYTES).order(ByteOrder.nativeOrder());
            for (long output : outputs) {
                words.putLong(output);
            }
            bytes.writeBytes(words.array());
        }
        return bytes.toByteArray();
    }

    /** The unit and the argument that a byte of the output belongs to. */
    String origin(int position) {
        int word = position / Long.BYTES;
        for (Unit unit : units) {
            long[] arguments = arguments(unit);
            if (position >= 0 && word < arguments.length) {
                return unit.name() + " at " + arguments[word];
            }
            word -= arguments.length;
        }
        return "none";
    }

    private static long[] arguments(Unit unit) {
        CType type = CType.smallest(range(unit.spec().input()));
        return InputSpans.arguments(unit, Range.ofWidth(type.signed(), type.bits()));
    }

    private String program() {
        StringBuilder program = new StringBuilder(HEAD);
        StringBuilder calls = new StringBuilder();
        for (Unit unit : units) {
            program.append(function(unit));
            calls.append("  if (run_").append(unit.name()).append("() != 0) return 1;\n");
        }
        return program + "int main(void) {\n" + calls + "  return 0;\n}\n";
    }

    /** Runs one unit on the ends of its argument's type and on one span, one by one and as an array. */
    private static String function(Unit unit) {
        CType argument = CType.smallest(range(unit.spec().input()));
        CType result = CType.smallest(range(unit.spec().output()));
        long[] arguments = arguments(unit);
        String inPlace =
                argument == result ? "  UNIT_array(x, x, SIZE);\n  if (memcmp(x, y, sizeof y) != 0) return 1;\n" : "";
        return """
                static int run_UNIT(void) {
                  static IN x[SIZE];
                  static OUT y[SIZE];
                  x[0] = MIN;
                  x[1] = MAX;
                  for (int64_t i = 2; i < SIZE; i++) x[i] = (IN)(FIRST + i - 2);
                  UNIT_array(x, y, SIZE);
                  UNIT_array(0, 0, 0);
                  for (int64_t i = 0; i < SIZE; i++) {
                    if (UNIT(x[i]) != y[i]) return 1;
                    put(y[i]);
                  }
                IN_PLACE  return 0;
                }

                """.replace("IN_PLACE", inPlace)
                .replace("SIZE", Integer.toString(arguments.length))
                .replace("FIRST", CType.INT64.literal(arguments[2]))
                .replace("MIN", argument.literal(arguments[0]))
                .replace("MAX", argument.literal(arguments[1]))
                .replace("UNIT", unit.name())
                .replace("IN", argument.toString())
                .replace("OUT", result.toString());
    }

    private static Range range(Format format) {
        return new Range(format.minCode(), format.maxCode());
    }
}
