package dev.halfulp.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is interrupted ends soon, and its programs with it. */
class InterruptionTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @TempDir
    Path links;

    @Test
    void programsAreEnded() throws IOException, InterruptedException {
        EmittedUnits emitted =
                EmittedUnits.make("units: [ { activation: relu, input: s8f4, output: s8f4, name: unit } ]", folder);
        emitted.edit("verilog/unit_tb.v", "initial begin", "initial begin\n        while (1) #1;");
        SimulationRequest request = SimulationRequest.of(folder, emitted.units())
                .withToolbox(ToolboxFolder.holding(links, "iverilog", "vvp"));
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread run = new Thread(() -> {
            try {
                Simulation.run(request);
            } catch (IOException | InterruptedException e) {
                end.set(e);
            }
        });
        run.start();
        assertThat(comesTrue(InterruptionTest::isRunning)).isTrue();
        run.interrupt();
        run.join(PATIENCE.toMillis());
        assertThat(end.get()).isInstanceOf(InterruptedException.class);
        assertThat(comesTrue(() -> !isRunning())).isTrue();
    }

    private static boolean isRunning() {
        return ProcessHandle.current()
                .descendants()
                .anyMatch(process -> process.info().command().orElse("").endsWith("vvp"));
    }

    private static boolean comesTrue(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }
}
