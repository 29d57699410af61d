package dev.halfulp.emit.verilog;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Emitter;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.UnitBanner;
import java.util.List;

/** Prints a unit as a module of combinational logic and a test bench, and the lists of all modules. */
public final class VerilogEmitter implements Emitter {
    private static final String FOLDER = "verilog/";

    private final Templates templates;

    public VerilogEmitter(Templates templates) {
        this.templates = templates;
    }

    /**
     * The module and its test bench.
     *
     * @throws IllegalArgumentException if the unit is wanted with registers, or leaves its formats
     */
    @Override
    public List<Artefact> emitUnit(Unit unit) {
        if (unit.spec().latency() != 0) {
            throw new IllegalArgumentException(
                    unit.name() + " has a latency of " + unit.spec().latency() + ", but modules have no clock");
        }
        return List.of(
                artefact(unit.name() + ".v", "unit.v.ftl", VerilogModules.model(unit)),
                artefact(unit.name() + "_tb.v", "unit_tb.v.ftl", TestBenches.model(unit)));
    }

    @Override
    public List<Artefact> emitIndex(List<String> unitNames) {
        VerilogIndexModel model = new VerilogIndexModel(UnitBanner.OWNERSHIP, unitNames);
        return List.of(
                artefact("halfulp.core", "halfulp.core.ftl", model), artefact("halfulp.f", "halfulp.f.ftl", model));
    }

    private Artefact artefact(String file, String template, Object model) {
        return new Artefact(FOLDER + file, templates.render(FOLDER + template, model));
    }
}
