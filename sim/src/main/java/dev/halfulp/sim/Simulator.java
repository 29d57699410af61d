package dev.halfulp.sim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A way to run or to check emitted units. */
interface Simulator {
    String name();

    /** What must be installed and is not. */
    List<String> missingTools(Toolbox toolbox);

    /** The files of a unit that it reads. */
    List<Path> files(UnitUnderTest unit, OutputFiles files);

    /** Most units that it takes at once. */
    int batchSize();

    /**
     * Runs some units in a new folder.
     *
     * @return one result for each unit
     * @throws ToolFailure if the units cannot be run together; some of them may be able to
     */
    List<SimulationResult> run(List<UnitUnderTest> units, Bench bench)
            throws ToolFailure, IOException, InterruptedException;
}
