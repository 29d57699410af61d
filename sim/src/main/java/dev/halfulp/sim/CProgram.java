package dev.halfulp.sim;

import dev.halfulp.fixed.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a program, C99 and C++11 at once, that runs units over all their inputs in every way that the headers
 * offer and writes the outputs as words of 32 bits. Its own names begin with an underscore, which those of units cannot.
 */
final class CProgram {
    private static final String PROGRAM = """
            HEADERS
            #include <stddef.h>
            #include <stdint.h>
            #include <stdio.h>

            int main(void) {
            UNITS  return 0;
            }
            """;

    /** Calls the array function on blocks, whose last one is shorter. */
    private static final String UNIT = """
              {
                static IN _x[1000];
                static OUT _y[1000];
                FILE *const _each = fopen("INDEX.each", "wb");
                FILE *const _array = fopen("INDEX.array", "wb");
                FILE *const _in_place = fopen("INDEX.in_place", "wb");
                if (_each == NULL || _array == NULL || _in_place == NULL) return 1;
                for (int32_t _start = FIRST; _start <= LAST; _start += 1000) {
                  const int32_t _count = LAST - _start < 1000 ? LAST - _start + 1 : 1000;
                  for (int32_t _i = 0; _i < _count; _i++) {
                    _x[_i] = (IN)(_start + _i);
                    const uint32_t _word = (uint32_t)UNIT(_x[_i]);
                    if (fwrite(&_word, sizeof _word, 1, _each) != 1) return 1;
                  }
                  UNIT_array(_x, _y, (size_t)_count);
                  for (int32_t _i = 0; _i < _count; _i++) {
                    const uint32_t _word = (uint32_t)_y[_i];
                    if (fwrite(&_word, sizeof _word, 1, _array) != 1) return 1;
                  }
            IN_PLACE    }
                if (fclose(_each) != 0 || fclose(_array) != 0 || fclose(_in_place) != 0) return 1;
              }
            """;

    private static final String IN_PLACE = """
                  UNIT_array(_x, _x, (size_t)_count);
                  for (int32_t _i = 0; _i < _count; _i++) {
                    const uint32_t _word = (uint32_t)_x[_i];
                    if (fwrite(&_word, sizeof _word, 1, _in_place) != 1) return 1;
                  }
            """;

    private final List<UnitUnderTest> units;
    private final List<String> headers;

    CProgram(List<UnitUnderTest> units, List<String> headers) {
        this.units = units;
        this.headers = headers;
    }

    /** A way of calling a unit. */
    enum Way {
        EACH("one by one"),
        ARRAY("array"),
        IN_PLACE("array in place");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** For messages. */
        String words() {
            return words;
        }

        /** The file that holds the outputs of the unit with this index. */
        String file(int index) {
            return switch (this) {
                case EACH -> index + ".each";
                case ARRAY -> index + ".array";
                case IN_PLACE -> index + ".in_place";
            };
        }
    }

    /** The ways of calling a unit; in place if input and output have the same type. */
    static List<Way> ways(UnitUnderTest unit) {
        return type(unit.input()).equals(type(unit.output()))
                ? List.of(Way.EACH, Way.ARRAY, Way.IN_PLACE)
                : List.of(Way.EACH, Way.ARRAY);
    }

    String text() {
        List<String> parts = new ArrayList<>();
        for (UnitUnderTest unit : units) {
            parts.add(part(parts.size(), unit));
        }
        String includes =
                headers.stream().map(header -> "#include \"" + header + "\"").collect(Collectors.joining("\n"));
        return PROGRAM.replace("HEADERS", includes).replace("UNITS", String.join("", parts));
    }

    private static String part(int index, UnitUnderTest unit) {
        return UNIT.replace("IN_PLACE", ways(unit).contains(Way.IN_PLACE) ? IN_PLACE : "")
                .replace("INDEX", Integer.toString(index))
                .replace("FIRST", Long.toString(unit.inputCode(0)))
                .replace("LAST", Long.toString(unit.inputCode(unit.size() - 1)))
                .replace("IN", type(unit.input()))
                .replace("OUT", type(unit.output()))
                .replace("UNIT", unit.name());
    }

    /** The smallest type that holds a format. */
    private static String type(Format format) {
        int bits = format.width() <= 8 ? 8 : format.width() <= 16 ? 16 : 32;
        return (format.signed() ? "int" : "uint") + bits + "_t";
    }
}
