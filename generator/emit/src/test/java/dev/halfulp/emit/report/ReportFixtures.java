package dev.halfulp.emit.report;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.DatapathBuilder;
import dev.halfulp.datapath.Range;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.CasesOfAllKinds;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.UnitFixtures;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.spec.Function;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reported units of every kind. */
final class ReportFixtures {
    static final String VERSION = "1.2.3";

    private ReportFixtures() {}

    /** The edges of what units can be. */
    static List<ReportedUnit> units() {
        return CasesOfAllKinds.edges().stream().map(ReportFixtures::reported).toList();
    }

    /** A unit whose function is, for pictures, the identity. */
    static ReportedUnit reported(Unit unit) {
        Format input = unit.spec().input();
        return new ReportedUnit(unit, code -> input.value(code).nearDouble());
    }

    /** The identity on 8 bits, for a formula. */
    static ReportedUnit identity(String name, String formula) {
        return identity(name, UnitFixtures.function(formula, Map.of()), Format.fixed(true, 8, 4));
    }

    static ReportedUnit identity(String name, Function function, Format format) {
        DatapathBuilder builder = new DatapathBuilder(new Range(format.minCode(), format.maxCode()));
        return reported(UnitFixtures.unit(name, function, format, format, builder.build(builder.input())));
    }

    static Function swish() {
        return new Function(
                "swish",
                "x * sigmoid(beta * x)",
                Map.of("beta", Rational.of(1, 3)),
                true,
                UnitFixtures.function("x", Map.of()).expression());
    }

    static List<Artefact> emit(List<ReportedUnit> units) {
        return emit(units, List.of());
    }

    static List<Artefact> emit(List<ReportedUnit> units, List<UnitEntry> kept) {
        try {
            return new ReportEmitter(new Templates(null), VERSION).emit(units, kept);
        } catch (IOException e) {
            throw new IllegalStateException("the templates of the tool are on the class path", e);
        }
    }

    static String content(List<Artefact> artefacts, String path) {
        return artefacts.stream()
                .filter(artefact -> artefact.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
