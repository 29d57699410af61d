package dev.halfulp.emit.c;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Range;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Emitter;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.UnitBanner;
import dev.halfulp.fixed.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints a unit as a self-contained header of C99 and C++11, and a header that includes those of all units. */
public final class CEmitter implements Emitter {
    private static final String FOLDER = "c/";

    private final Templates templates;

    public CEmitter(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<Artefact> emitUnit(Unit unit) {
        return List.of(new Artefact(FOLDER + header(unit), templates.render("c/unit.h.ftl", model(unit))));
    }

    @Override
    public List<Artefact> emitIndex(List<String> unitNames) {
        CIndexModel model =
                new CIndexModel(unitNames.stream().map(name -> name + ".h").toList(), UnitBanner.OWNERSHIP);
        return List.of(
                new Artefact(FOLDER + "halfulp.h", templates.render("c/halfulp.h.ftl", model)),
                new Artefact(FOLDER + "CMakeLists.txt", templates.render("c/CMakeLists.txt.ftl", model)));
    }

    private static String header(Unit unit) {
        return unit.name() + ".h";
    }

    private static CUnitModel model(Unit unit) {
        CType argumentType = typeOf(unit.spec().input());
        CType resultType = typeOf(unit.spec().output());
        CBody body = CDatapath.body(unit.datapath(), argumentType, resultType);
        UnitBanner banner = new UnitBanner(unit);
        String capitals = unit.name().toUpperCase(Locale.ROOT);
        return new CUnitModel(
                unit.name(),
                "HALFULP_" + capitals + "_H",
                banner.lines(),
                banner.formula(),
                macros(capitals + "_", unit, body, banner.maxErrorMicroUlp()),
                argumentType.toString(),
                resultType.toString(),
                body);
    }

    private static CType typeOf(Format format) {
        return CType.smallest(new Range(format.minCode(), format.maxCode()));
    }

    private static List<CMacro> macros(String prefix, Unit unit, CBody body, long maxErrorMicroUlp) {
        List<CMacro> macros = new ArrayList<>();
        format(macros, prefix + "INPUT_", unit.spec().input());
        format(macros, prefix + "OUTPUT_", unit.spec().output());
        macros.add(number(prefix + "TABLE_BYTES", body.tableBytes()));
        macros.add(number(prefix + "MAX_ERROR_MICRO_ULP", maxErrorMicroUlp));
        return macros;
    }

    private static void format(List<CMacro> macros, String prefix, Format format) {
        if (format.isAffine()) {
            macros.add(new CMacro(prefix + "SCALE", '"' + format.scale().toString() + '"'));
            macros.add(number(prefix + "ZERO", format.zero()));
        } else {
            macros.add(number(prefix + "FRACTION_BITS", format.fractionBits()));
        }
    }

    private static CMacro number(String name, long value) {
        return new CMacro(name, value < 0 ? "(" + value + ")" : Long.toString(value));
    }
}
