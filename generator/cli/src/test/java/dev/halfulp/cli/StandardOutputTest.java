package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A result that does not reach its reader is a failure, as on a full disk. */
class StandardOutputTest {
    private final StringWriter messages = new StringWriter();

    private int run(OutputStream stream, String... arguments) {
        PrintWriter output = Main.writer(new PrintStream(stream, true, StandardCharsets.UTF_8));
        return Main.run(output, new PrintWriter(messages), arguments);
    }

    @Test
    void aResultThatCannotBeWrittenIsAFailure() {
        assertThat(run(new FullDevice(), "list")).isEqualTo(ExitCode.FAILED);
        assertThat(messages).hasToString("halfulp: cannot write to the standard output" + System.lineSeparator());
    }

    @Test
    void anotherFailureKeepsItsExitCode() {
        assertThat(run(new FullDevice(), "inspect", "relu_s8f4_s8f4", "nonsense"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(messages.toString()).contains("'nonsense'").doesNotContain("standard output");
    }

    @Test
    void aResultThatArrivesIsNone() {
        assertThat(run(OutputStream.nullOutputStream(), "list")).isEqualTo(ExitCode.DONE);
        assertThat(messages).hasToString("");
    }

    /** Takes nothing. */
    private static final class FullDevice extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
