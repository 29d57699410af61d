package dev.halfulp.sim;

import java.util.Optional;

/**
 * What came out of one unit in one simulator.
 *
 * @param simulator its name
 * @param unit name of the unit
 * @param inputs count of input codes whose outputs were compared; 0 for checks that compute none
 * @param mismatch the first wrong output
 * @param complaint why there are no outputs to compare, or what a check found
 */
public record SimulationResult(
        String simulator, String unit, long inputs, Optional<Mismatch> mismatch, Optional<String> complaint) {

    static SimulationResult passed(Simulator simulator, UnitUnderTest unit, long inputs) {
        return new SimulationResult(simulator.name(), unit.name(), inputs, Optional.empty(), Optional.empty());
    }

    static SimulationResult differs(Simulator simulator, UnitUnderTest unit, long inputs, Mismatch mismatch) {
        return new SimulationResult(simulator.name(), unit.name(), inputs, Optional.of(mismatch), Optional.empty());
    }

    static SimulationResult failed(Simulator simulator, UnitUnderTest unit, String complaint) {
        return new SimulationResult(simulator.name(), unit.name(), 0, Optional.empty(), Optional.of(complaint));
    }

    /** Whether there is nothing to object to. */
    public boolean passed() {
        return mismatch.isEmpty() && complaint.isEmpty();
    }

    @Override
    public String toString() {
        return simulator + ": " + unit + ": "
                + mismatch.map(Mismatch::toString)
                        .or(() -> complaint)
                        .orElse(inputs == 0 ? "passed" : inputs + " inputs agree");
    }
}
