package dev.halfulp.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.emit.Templates;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table bytes that designs made by hand reach at 16 bits. */
class TableBytesTest {
    private static final Pattern TABLE_BYTES = Pattern.compile("#define \\w+_TABLE_BYTES (\\d+)");

    @ParameterizedTest
    @CsvSource({
        "sigmoid, s16f15, correct, 420",
        "sigmoid, s16f15, faithful, 112",
        "tanh, s16f15, faithful, 224",
        "silu, s16f12, faithful, 160",
        "gelu, s16f12, faithful, 160"
    })
    void noMoreThanByHand(String activation, String output, String criterion, int bytes)
            throws SpecException, BoundException, IOException {
        assertThat(tableBytes("activation: " + activation + ", output: " + output + ", error: " + criterion))
                .isBetween(1, bytes);
    }

    private static int tableBytes(String keys) throws SpecException, BoundException, IOException {
        String spec = "units: [{ input: s16f12, optimize: flash, " + keys + " }]";
        Unit unit = UnitMaker.make(SpecReader.read("bytes.yaml", spec.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .spec());
        String header = new CEmitter(new Templates(null)).emitUnit(unit).get(0).content();
        Matcher macro = TABLE_BYTES.matcher(header);
        assertThat(macro.find()).isTrue();
        return Integer.parseInt(macro.group(1));
    }
}
