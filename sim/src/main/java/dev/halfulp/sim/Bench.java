package dev.halfulp.sim;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where some units are run.
 *
 * @param files what was emitted
 * @param folder an empty folder
 * @param toolbox where programs are looked for
 * @param timeout longest run of one program
 */
record Bench(OutputFiles files, Path folder, Toolbox toolbox, Duration timeout) {
    /** Runs programs in the folder. */
    Tool tool() {
        return new Tool(toolbox, folder, timeout);
    }
}
