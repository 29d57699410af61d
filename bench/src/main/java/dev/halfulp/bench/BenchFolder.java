package dev.halfulp.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder that holds the data of the benches. */
final class BenchFolder {
    private BenchFolder() {}

    /** The file that was asked for, otherwise the one of that name beside this module. */
    static Path file(@Nullable Path wanted, String name) {
        return wanted != null ? wanted : Path.of(System.getProperty("halfulp.home", "."), "bench", name);
    }
}
