package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Stage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a run shows on a terminal while it works. */
class TerminalProgressTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    private void await(String text) throws InterruptedException {
        for (int i = 0; i < 200 && !shown().contains(text); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(shown()).contains(text);
    }

    @Test
    void aLongStageIsShownAndTimeGoesOnWithoutFurtherEvents() throws InterruptedException {
        try (TerminalProgress progress = new TerminalProgress(2, stream, true)) {
            progress.stageBegun("wide", Stage.ASKING);
            await("0/2");
            await("wide: asking");
            await("0:00:02");
            progress.stageBegun("wide", Stage.CERTIFYING);
            await("wide: certifying");
            progress.unitDone("wide");
            await("1/2");
        }
    }

    @Test
    void aShortRunShowsNothing() throws InterruptedException {
        try (TerminalProgress progress = new TerminalProgress(1, stream, true)) {
            progress.stageBegun("small", Stage.ASKING);
            progress.unitDone("small");
        }
        TimeUnit.MILLISECONDS.sleep(1500);
        assertThat(shown()).isEmpty();
    }

    @Test
    void nothingIsShownElsewhere() throws InterruptedException {
        try (TerminalProgress progress = new TerminalProgress(1, stream, false)) {
            progress.stageBegun("wide", Stage.ASKING);
            TimeUnit.MILLISECONDS.sleep(1500);
            progress.unitDone("wide");
        }
        assertThat(shown()).isEmpty();
    }
}
