package dev.halfulp.bench;

import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import dev.halfulp.spec.UnitSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The units of a spec file. */
final class SpecUnits {
    private SpecUnits() {}

    static List<UnitSpec> read(Path file) throws IOException, BenchException {
        try {
            return SpecReader.read(file.toString(), Files.readAllBytes(file)).stream()
                    .map(PlacedUnit::spec)
                    .toList();
        } catch (SpecException e) {
            throw new BenchException(String.valueOf(e.getMessage()));
        }
    }
}
