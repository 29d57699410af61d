package dev.halfulp.emit.verilog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class VerilogEmitterTest {
    @Test
    void printsReadableModules() throws IOException {
        assertThat(module(small()))
                .startsWith("// Unit small\n//\n// function ")
                .endsWith("""

                // Latency 0 clock cycles.
                module small (
                    input wire signed [4:0] x,
                    output wire signed [11:0] y
                );

                    // whether x lies in the lower half; 0 to 1
                    wire negative = x < 5'sd0;

                    // 0 to 3
                    wire [1:0] index = x[4:3];

                    // -3 to 7
                    reg signed [3:0] slope;
                    always @* begin
                        case (index)
                            2'd0: slope = -4'sd3;
                            2'd3: slope = 4'd7;
                            default: slope = 4'd1;
                        endcase
                    end

                    // -56 to 15
                    wire signed [6:0] product = slope * x;

                    // rounded down; -28 to 7
                    wire signed [5:0] value = product[6:1];

                    // -28 to 200
                    wire signed [8:0] default_value = negative ? {{3{value[5]}}, value} : 9'd200;

                    assign y = {{3{default_value[8]}}, default_value};

                    // Bits that do not matter for the result.
                    wire _unused_ok = &{
                        1'b0,
                        product[0]
                    };

                endmodule
                """);
    }

    @Test
    void listsTheModules() throws IOException {
        List<Artefact> index = emitter().emitIndex(List.of("first", "second"));
        assertThat(index).extracting(Artefact::path).containsExactly("verilog/halfulp.core", "verilog/halfulp.f");
        assertThat(index.get(1).content()).isEqualTo("first.v\nsecond.v\n");
    }

    @Test
    void describesTheModulesForFuseSoc() throws IOException {
        String core = emitter().emitIndex(List.of("first", "second")).get(0).content();
        assertThat(core).startsWith("CAPI=2:\n");
        Object description = new Load(LoadSettings.builder().build()).loadFromString(core);
        assertThat(description)
                .extracting("filesets")
                .isEqualTo(Map.of(
                        "rtl", Map.of("files", List.of("first.v", "second.v"), "file_type", "verilogSource"),
                        "tb", Map.of("files", List.of("first_tb.v", "second_tb.v"), "file_type", "verilogSource")));
        assertThat(description).extracting("targets.sim_second.toplevel").isEqualTo("second_tb");
    }

    @Test
    void dependsOnNoLocale() throws IOException {
        Locale before = Locale.getDefault();
        List<String> plain = all();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(all()).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesAnOutputBeyondItsFormat() throws IOException {
        Format format = Format.fixed(true, 6, 2);
        DatapathBuilder builder = new DatapathBuilder(new Range(-32, 31));
        Node sum = builder.add("sum", "", builder.input(), builder.constant(1));
        Unit unit = UnitFixtures.unit("beyond", format, format, builder.build(sum));
        VerilogEmitter emitter = emitter();
        assertThatThrownBy(() -> emitter.emitUnit(unit)).hasMessage("sum leaves the format s6f2");
    }

    private static List<String> all() throws IOException {
        VerilogEmitter emitter = emitter();
        return CasesOfAllKinds.units(3, 20).stream()
                .flatMap(unit -> emitter.emitUnit(unit).stream())
                .map(Artefact::content)
                .toList();
    }

    private static String module(Unit unit) throws IOException {
        return emitter().emitUnit(unit).get(0).content();
    }

    private static VerilogEmitter emitter() throws IOException {
        return new VerilogEmitter(new Templates(null));
    }

    private static Unit small() {
        Format input = Format.fixed(true, 5, 2);
        DatapathBuilder builder = new DatapathBuilder(new Range(-16, 15));
        Node x = builder.input();
        Node negative =
                builder.compare("negative", "whether x lies in the lower half", x, Relation.LESS, builder.constant(0));
        Node index = builder.slice("index", "", x, 3, 2);
        Node slope = builder.lookup("slope", "", index, new Table(new long[] {-3, 1, 1, 7}));
        Node value = builder.shiftRight("value", "rounded down", builder.multiply("product", "", slope, x), 1);
        Node result = builder.select("default", "", negative, value, builder.constant(200));
        return UnitFixtures.unit(
                "small", input, Format.fixed(true, 12, -1), RangeNarrowing.narrow(builder.build(result)));
    }
}
