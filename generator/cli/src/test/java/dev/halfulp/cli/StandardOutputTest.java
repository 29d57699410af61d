package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** A result that does not reach its reader is a failure, as on a full disk. */
class StandardOutputTest {
    private final StringWriter messages = new StringWriter();

    private int run(OutputStream stream, String... arguments) {
        PrintWriter output = Main.writer(stream);
        return Main.run(output, new PrintWriter(messages), arguments);
    }

    @Test
    void aResultThatCannotBeWrittenIsAFailure() {
        assertThat(run(new Failing("No space left on device"), "list")).isEqualTo(ExitCode.FAILED);
        assertThat(messages).hasToString("halfulp: cannot write to the standard output" + System.lineSeparator());
    }

    @Test
    void anotherFailureKeepsItsExitCode() {
        assertThat(run(new Failing("No space left on device"), "inspect", "relu_s8f4_s8f4", "nonsense"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(messages.toString()).contains("'nonsense'").doesNotContain("standard output");
    }

    @Test
    void aResultThatArrivesIsNone() {
        assertThat(run(OutputStream.nullOutputStream(), "list")).isEqualTo(ExitCode.DONE);
        assertThat(messages).hasToString("");
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFailure() {
        assertThat(run(new Failing("Broken pipe"), "list")).isEqualTo(ExitCode.DONE);
        assertThat(messages).hasToString("");
    }

    /** Takes nothing, for a reason. */
    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int octet) throws IOException {
            throw new IOException(reason);
        }
    }
}
