package dev.halfulp.sim;

/** Is told how far a run has come. */
public interface SimulationProgress {
    /** Tells nobody. */
    SimulationProgress SILENT = new SimulationProgress() {
        @Override
        public void started(int results) {}

        @Override
        public void finished(SimulationResult result) {}
    };

    /** So many results are to come. */
    void started(int results);

    /** One of them has come; called from several threads. */
    void finished(SimulationResult result);
}
