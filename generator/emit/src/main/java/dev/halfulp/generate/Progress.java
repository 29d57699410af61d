package dev.halfulp.generate;

import dev.halfulp.certify.Stage;

/** Is told how far a run has come; called from several threads. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void stageBegun(String name, Stage stage) {}

        @Override
        public void unitDone(String name) {}
    };

    /** A stage of a unit has begun. */
    void stageBegun(String name, Stage stage);

    /** A unit was made and certified. */
    void unitDone(String name);
}
