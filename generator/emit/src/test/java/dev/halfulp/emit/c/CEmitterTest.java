package dev.halfulp.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.DatapathBuilder;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Range;
import dev.halfulp.datapath.RangeNarrowing;
import dev.halfulp.datapath.Relation;
import dev.halfulp.datapath.Table;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.CasesOfAllKinds;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.UnitFixtures;
import dev.halfulp.fixed.Format;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CEmitterTest {
    @Test
    void printsReadableFunctions() throws IOException {
        String header = header(small());
        assertThat(header).contains("""
                #ifndef HALFULP_SMALL_H
                #define HALFULP_SMALL_H

                #include <stddef.h>
                #include <stdint.h>

                #define SMALL_INPUT_FRACTION_BITS 2
                #define SMALL_OUTPUT_FRACTION_BITS (-1)
                #define SMALL_TABLE_BYTES 4
                #define SMALL_MAX_ERROR_MICRO_ULP 993124
                """);
        assertThat(header).endsWith("""
                /* x * sigmoid(beta * x) with beta = 1.5: the output code at an input code. */
                static inline int16_t small(int8_t x) {
                  static const int8_t slope_table[4] HALFULP_TABLE = {
                    -3, 1, 5, 7
                  };
                  /* input code, clamped to -8 to 7 */
                  const int32_t code = x < -8 ? -8 : x > 7 ? 7 : x;
                  /* whether x lies in the lower half */
                  const int32_t negative = code < 0 ? 1 : 0;
                  const int32_t index = (int32_t)(((uint32_t)code >> 2) & 3u);
                  const int32_t slope = halfulp_read_int8(&slope_table[index]);
                  const int32_t product = slope * code;
                  /* rounded down */
                  const int32_t value = product < 0 ? -1 - ((-1 - product) >> 1) : product >> 1;
                  const int32_t default_value = negative != 0 ? value : 200;
                  return (int16_t)default_value;
                }

                /* The output codes at n input codes; y may be x where the types are the same. */
                static inline void small_array(const int8_t *x, int16_t *y, size_t n) {
                  for (; n != 0; n--) {
                    *y++ = small(*x++);
                  }
                }

                #endif
                """);
    }

    @Test
    void statesAffineFormats() throws IOException {
        assertThat(header(edge("affine")))
                .contains("#define AFFINE_INPUT_SCALE \"0.0235\"\n#define AFFINE_INPUT_ZERO (-3)\n")
                .contains("#define AFFINE_OUTPUT_SCALE \"1/3\"\n#define AFFINE_OUTPUT_ZERO 128\n");
    }

    @Test
    void storesEqualTablesOnce() throws IOException {
        assertThat(header(edge("shared_table")))
                .contains("#define SHARED_TABLE_TABLE_BYTES 260\n")
                .containsOnlyOnce("static const");
    }

    @Test
    void doesNotDependOnTheLocale() throws IOException {
        Locale before = Locale.getDefault();
        String usual = header(edge("identity_u7"));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(header(edge("identity_u7"))).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void listsAllHeaders() throws IOException {
        List<Artefact> index = new CEmitter(new Templates(null)).emitIndex(List.of("first", "second"));
        assertThat(index).extracting(Artefact::path).containsExactly("c/halfulp.h", "c/CMakeLists.txt");
        assertThat(index.get(0).content()).contains("#include \"first.h\"\n#include \"second.h\"\n");
        assertThat(index.get(1).content())
                .contains("add_library(halfulp INTERFACE)")
                .contains("target_include_directories(halfulp INTERFACE ${CMAKE_CURRENT_SOURCE_DIR})");
    }

    private static String header(Unit unit) throws IOException {
        List<Artefact> artefacts = new CEmitter(new Templates(null)).emitUnit(unit);
        assertThat(artefacts).extracting(Artefact::path).containsExactly("c/" + unit.name() + ".h");
        return artefacts.get(0).content();
    }

    private static Unit edge(String name) {
        return CasesOfAllKinds.edges().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Unit small() {
        Format input = Format.fixed(true, 4, 2);
        DatapathBuilder builder = new DatapathBuilder(new Range(input.minCode(), input.maxCode()));
        Node x = builder.input();
        Node zero = builder.constant(0);
        Node negative = builder.compare("negative", "whether x lies in the lower half", x, Relation.LESS, zero);
        Node index = builder.slice("index", "", x, 2, 2);
        Node slope = builder.lookup("slope", "", index, new Table(new long[] {-3, 1, 5, 7}));
        Node product = builder.multiply("product", "", slope, x);
        Node value = builder.shiftRight("value", "rounded down", product, 1);
        Node chosen = builder.select("default", "", negative, value, builder.constant(200));
        return UnitFixtures.unit(
                "small", input, Format.fixed(true, 10, -1), RangeNarrowing.narrow(builder.build(chosen)));
    }
}
