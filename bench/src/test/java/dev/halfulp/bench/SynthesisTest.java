package dev.halfulp.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules whose netlists follow from the devices: a LUT6 holds six inputs, a CARRY4 four bits of a sum. */
class SynthesisTest {
    @TempDir
    Path folder;

    private Resources resources(String verilog) throws Exception {
        return new Synthesis(folder, verilog, "top").resources();
    }

    @Test
    void anAndOfSixIsOneLutOfXc7AndTwoOfIce40() throws Exception {
        Resources found = resources("module top(input [5:0] x, output y); assign y = &x; endmodule");
        assertThat(found.luts()).isEqualTo(1);
        assertThat(found.carries()).isZero();
        assertThat(found.muxes()).isZero();
        assertThat(found.depth()).isEqualTo(1);
        assertThat(found.iceLuts()).isEqualTo(2);
        assertThat(found.megahertz()).isEmpty();
    }

    @Test
    void aSumOfTwelveBitsIsTwelveLutsAndThreeCarries() throws Exception {
        Resources found =
                resources("module top(input [11:0] a, input [11:0] b, output [11:0] y); assign y = a + b; endmodule");
        assertThat(found.luts()).isEqualTo(12);
        assertThat(found.carries()).isEqualTo(3);
    }

    @Test
    void aWideProductTakesABlock() throws Exception {
        String verilog = "module top(input [11:0] a, input [11:0] b, output [23:0] y); assign y = a * b; endmodule";
        Synthesis synthesis = new Synthesis(folder, verilog, "top");
        assertThat(synthesis.multiplierBlocks()).isEqualTo(1);
        assertThat(synthesis.resources().luts()).isGreaterThan(50);
    }

    @Test
    void whatTheToolSaysAboutFaultyVerilogIsPassedOn() {
        assertThatThrownBy(() -> resources("module top(input x, output y); assign y = ; endmodule"))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("top: yosys ended")
                .hasMessageContaining("syntax error");
    }
}
