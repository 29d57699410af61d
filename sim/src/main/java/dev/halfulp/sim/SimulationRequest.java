package dev.halfulp.sim;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What is to be simulated, and with what.
 *
 * @param folder an output folder of halfulp
 * @param units the units to run; their files lie in the folder
 * @param need which simulators have to run
 * @param toolbox where programs are looked for
 * @param timeout longest run of one program
 */
public record SimulationRequest(Path folder, List<UnitUnderTest> units, Need need, Toolbox toolbox, Duration timeout) {
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    public SimulationRequest {
        units = List.copyOf(units);
    }

    /**
     * Every unit that the report of a folder lists. What a unit is to give is what its Java model gives, within the
     * corridor of its spec.
     *
     * @throws SimulationException if the report cannot be read or states no unit that could be rebuilt
     */
    public static SimulationRequest ofFolder(Path folder) throws SimulationException {
        return of(folder, ReportedUnits.read(folder));
    }

    /** The given units with the simulators that are found. */
    public static SimulationRequest of(Path folder, List<UnitUnderTest> units) {
        return new SimulationRequest(folder, units, Need.FOUND, Toolbox.ofEnvironment(), TIMEOUT);
    }

    /** The same, where a tool or file that is missing is a failure. */
    public SimulationRequest needingAll() {
        return new SimulationRequest(folder, units, Need.ALL, toolbox, timeout);
    }

    /** The same with programs from elsewhere. */
    public SimulationRequest withToolbox(Toolbox other) {
        return new SimulationRequest(folder, units, need, other, timeout);
    }

    /** The same with another limit of time for one program. */
    public SimulationRequest withTimeout(Duration other) {
        return new SimulationRequest(folder, units, need, toolbox, other);
    }
}
