package dev.halfulp.sim;

import java.util.List;

/**
 * Whether a simulator could run.
 *
 * @param simulator its name
 * @param missingTools programs that it needs and that were not found
 * @param missingUnits units whose files for it are not in the folder
 * @param ran count of units that it ran
 */
public record SimulatorState(String simulator, List<String> missingTools, List<String> missingUnits, int ran) {
    public SimulatorState {
        missingTools = List.copyOf(missingTools);
        missingUnits = List.copyOf(missingUnits);
    }

    /** Whether all programs that it needs were found. */
    public boolean isFound() {
        return missingTools.isEmpty();
    }
}
