package dev.halfulp.generate;

/** Is told how far a run has come; called from several threads. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = name -> {};

    /** A unit was made and certified. */
    void unitDone(String name);
}
