package dev.halfulp.generate;

import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.java.BoundTestEmitter;
import dev.halfulp.emit.write.Extent;
import dev.halfulp.emit.write.OutputException;
import dev.halfulp.emit.write.OutputFolder;
import dev.halfulp.emit.write.Written;
import dev.halfulp.spec.PlacedUnit;
import java.nio.file.Path;
import java.util.List;

/** Writes test classes that re-prove the bounds of Java models in the build of a user. */
public final class BoundTests {
    private final List<PlacedUnit> units;
    private final String javaPackage;

    /**
     * @param javaPackage the package of the models
     */
    public BoundTests(List<PlacedUnit> units, String javaPackage) {
        this.units = List.copyOf(units);
        this.javaPackage = javaPackage;
    }

    /** Names of the units that get no test, since their function is known by a file of samples alone. */
    public List<String> untested() {
        return units.stream()
                .filter(BoundTests::isSampled)
                .map(unit -> unit.spec().name())
                .toList();
    }

    private static boolean isSampled(PlacedUnit unit) {
        return unit.spec().function().samples().isPresent();
    }

    /** Makes a folder hold the tests of the units; those of earlier runs that are not made any more are removed. */
    public Written write(Path folder) throws OutputException {
        BoundTestEmitter emitter = new BoundTestEmitter(javaPackage);
        List<Artefact> tests = units.stream()
                .filter(unit -> !isSampled(unit))
                .map(unit -> emitter.emit(unit.spec()))
                .toList();
        return new OutputFolder(folder).write(tests, Extent.FULL);
    }
}
