package dev.halfulp.certify;

import java.util.Locale;

/** What is being done for a unit; the stages follow each other. */
public enum Stage {
    /** Asks the exact reference for the corridor. */
    ASKING,
    /** Makes candidates: folds, fits, datapaths and their costs. */
    FITTING,
    /** Runs the chosen datapath over every input and compares. */
    CERTIFYING;

    /** The word for messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
