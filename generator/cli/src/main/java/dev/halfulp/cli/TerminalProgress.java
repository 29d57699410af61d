package dev.halfulp.cli;

import dev.halfulp.certify.Stage;
import dev.halfulp.generate.Progress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on the error stream, from a second after the start, where the launcher found that this is a terminal.
 */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final long QUIET_NANOSECONDS = 1_000_000_000L;

    private final int units;
    private final long start = System.nanoTime();
    private final boolean isTerminal = Boolean.getBoolean("halfulp.terminal");
    private int done;
    private @Nullable ProgressBar bar;

    TerminalProgress(int units) {
        this.units = units;
    }

    @Override
    public synchronized void stageBegun(String name, Stage stage) {
        show(name + ": " + stage.word());
    }

    @Override
    public synchronized void unitDone(String name) {
        done++;
        show(name + ": done");
    }

    private void show(String message) {
        if (!isTerminal || System.nanoTime() - start < QUIET_NANOSECONDS) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("units")
                    .setInitialMax(units)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        }
        bar.stepTo(done);
        bar.setExtraMessage(" " + message);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
