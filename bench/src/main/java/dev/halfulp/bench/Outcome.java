package dev.halfulp.bench;

import dev.halfulp.spec.UnitSpec;
import java.io.IOException;
import java.util.Optional;

/** A row, or why there is none. */
record Outcome(Optional<Row> row, Optional<String> problem) {
    static Outcome of(RowMeasurement measurement, UnitSpec spec) throws IOException, InterruptedException {
        try {
            return new Outcome(Optional.of(measurement.measure(spec)), Optional.empty());
        } catch (BenchException e) {
            return new Outcome(Optional.empty(), Optional.of("bench: " + e.getMessage()));
        }
    }
}
