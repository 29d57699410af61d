package dev.halfulp.bench;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.verilog.VerilogEmitter;
import java.io.IOException;

/** The Verilog of units, as it is emitted. */
final class UnitVerilog {
    private final VerilogEmitter emitter;

    UnitVerilog() throws IOException {
        emitter = new VerilogEmitter(new Templates(null));
    }

    /** The text of the module of a unit. */
    String text(Unit unit) throws BenchException {
        String path = "verilog/" + unit.name() + ".v";
        return emitter.emitUnit(unit).stream()
                .filter(artefact -> artefact.path().equals(path))
                .map(Artefact::content)
                .findFirst()
                .orElseThrow(() -> new BenchException("the emitter makes no " + path));
    }
}
