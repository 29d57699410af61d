package dev.halfulp.sim;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/**
 * What all simulators of a run share.
 *
 * @param files what was emitted
 * @param workspace where there is place to run
 * @param toolbox where programs are looked for
 * @param timeout longest run of one program
 */
record Site(OutputFiles files, Workspace workspace, Toolbox toolbox, Duration timeout) {
    /** A new place to run. */
    Bench bench(Simulator simulator) throws IOException {
        return new Bench(files, workspace.newFolder(simulator.name()), toolbox, timeout);
    }

    /** Those of the units that have all files for a simulator. */
    List<UnitUnderTest> runnable(Simulator simulator, List<UnitUnderTest> units) {
        return units.stream()
                .filter(unit -> simulator.files(unit, files).stream().allMatch(Files::isRegularFile))
                .toList();
    }
}
