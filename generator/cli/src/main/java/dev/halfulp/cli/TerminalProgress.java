package dev.halfulp.cli;

import dev.halfulp.certify.Stage;
import dev.halfulp.generate.Progress;
import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on the error stream, from a second after the start, where the launcher found that this is a terminal. It
 * shows the units done, the time gone, and what began last.
 */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final long QUIET_MILLISECONDS = 1000;

    private final int units;
    private final PrintStream stream;
    private final @Nullable Timer timer;
    private boolean isClosed;
    private int done;
    private String message = "";
    private @Nullable ProgressBar bar;

    TerminalProgress(int units) {
        this(units, System.err, Boolean.getBoolean("halfulp.terminal"));
    }

    /**
     * @param isTerminal whether anything is to be shown
     */
    TerminalProgress(int units, PrintStream stream, boolean isTerminal) {
        this.units = units;
        this.stream = stream;
        timer = isTerminal ? new Timer("progress", true) : null;
        if (timer != null) {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            begin();
                        }
                    },
                    QUIET_MILLISECONDS);
        }
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

    private synchronized void begin() {
        if (isClosed) {
            return;
        }
        bar = new ProgressBarBuilder()
                .setTaskName("units")
                .setInitialMax(units)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(stream))
                .continuousUpdate()
                .build();
        show(message);
    }

    private void show(String latest) {
        message = latest;
        if (bar != null) {
            bar.stepTo(done);
            bar.setExtraMessage(" " + latest);
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        if (timer != null) {
            timer.cancel();
        }
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
