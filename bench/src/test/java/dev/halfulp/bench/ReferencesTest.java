package dev.halfulp.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {
    @TempDir
    Path folder;

    private References read(String text) throws Exception {
        return References.read(Files.writeString(folder.resolve("peers.yaml"), text));
    }

    @Test
    void figuresThatNobodyMeasuredAreEmpty() throws Exception {
        References references = read("tanh_8: { peer: { design: plain ROM, error: 1.000, lut: 26 } }");
        Reference peer = references.peer("tanh_8").orElseThrow();
        assertThat(peer.design()).isEqualTo("plain ROM");
        assertThat(peer.luts()).hasValue(26);
        assertThat(peer.error()).hasValue(1);
        assertThat(peer.iceLuts()).isEmpty();
        assertThat(references.reached("tanh_8")).isEmpty();
        assertThat(references.peer("silu_8")).isEmpty();
    }

    @Test
    void wordsAreNoFigures() throws Exception {
        References references = read("tanh_8: { peer: { lut: few } }");
        assertThatThrownBy(() -> references.peer("tanh_8"))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("lut: few is no number");
    }
}
