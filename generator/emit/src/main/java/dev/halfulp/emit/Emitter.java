package dev.halfulp.emit;

import dev.halfulp.certify.Unit;
import java.util.List;

/** Prints certified units in one language. Decisions are made here in Java, the syntax stands in templates. */
public interface Emitter {
    /** The files of one unit. */
    List<Artefact> emitUnit(Unit unit);

    /** The files that list all units of an output folder, given the sorted names of these. */
    List<Artefact> emitIndex(List<String> unitNames);
}
