package dev.halfulp.bench;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Unit;
import dev.halfulp.generate.HighEffort;
import dev.halfulp.sim.Workspace;
import dev.halfulp.spec.UnitSpec;
import java.io.IOException;
import java.util.OptionalDouble;

/** Makes units and measures them. */
final class RowMeasurement {
    private final References references;
    private final Workspace workspace;
    private final boolean placed;
    private final UnitVerilog verilog;

    /**
     * @param workspace where the tools run
     * @param placed whether clock frequencies are wanted
     */
    RowMeasurement(References references, Workspace workspace, boolean placed) throws IOException {
        this.references = references;
        this.workspace = workspace;
        this.placed = placed;
        verilog = new UnitVerilog();
    }

    /** The row of a unit. */
    Row measure(UnitSpec spec) throws BenchException, IOException, InterruptedException {
        Unit unit = make(spec);
        Synthesis synthesis = new Synthesis(workspace.newFolder(unit.name()), verilog.text(unit), unit.name());
        Resources resources = synthesis.resources();
        if (placed) {
            double megahertz = synthesis.megahertz(new RegisteredModule(
                    unit.name(), spec.input().width(), spec.output().width()));
            resources = resources.with(OptionalDouble.of(megahertz));
        }
        return new Row(unit, resources, references.peer(unit.name()), references.reached(unit.name()));
    }

    private static Unit make(UnitSpec spec) throws BenchException {
        try {
            return new HighEffort().make(spec, stage -> {});
        } catch (BoundException e) {
            throw new BenchException(spec.name() + ": " + e.getMessage() + " (" + e.hint() + ")");
        }
    }
}
