package dev.halfulp.sim;

import org.jspecify.annotations.Nullable;

/** A folder whose units cannot be simulated, with a sentence for the user. */
public final class SimulationException extends Exception {
    private static final long serialVersionUID = 1L;

    SimulationException(String message) {
        super(message);
    }

    SimulationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
