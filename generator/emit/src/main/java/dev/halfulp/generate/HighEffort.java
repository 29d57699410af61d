package dev.halfulp.generate;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Measurement;
import dev.halfulp.certify.Stage;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.spec.Effort;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Makes units with the effort that they ask for. With high effort, and least logic as the objective, the designs that the
 * cost model finds cheapest are synthesised, and the smallest is taken; without Yosys the model decides as always.
 */
public final class HighEffort {
    /** Designs synthesised at most. */
    private static final int FINALISTS = 8;

    private final Yosys yosys;

    /** With the Yosys on the path, if there is one. */
    public HighEffort() {
        this(new Yosys("yosys"));
    }

    HighEffort(Yosys yosys) {
        this.yosys = yosys;
    }

    /** A finalist and what it takes, if its synthesis came to an end. */
    private record Synthesised(Unit unit, OptionalLong lut6) {}

    /**
     * The certified unit of a specification.
     *
     * @throws BoundException as {@link UnitMaker#make(UnitSpec)}
     */
    public Unit make(UnitSpec spec, Consumer<Stage> progress) throws BoundException {
        boolean isMeasured = spec.effort() == Effort.HIGH && spec.objective() == Objective.LOGIC;
        Optional<String> tool = isMeasured ? yosys.version() : Optional.empty();
        return tool.isPresent()
                ? smallest(UnitMaker.finalists(spec, FINALISTS, progress), tool.get())
                : UnitMaker.make(spec, progress);
    }

    /** The smallest, of equally small ones the first; the first if no synthesis came to an end. */
    private Unit smallest(List<Unit> finalists, String tool) {
        List<Synthesised> measured = finalists.parallelStream()
                .map(unit -> new Synthesised(unit, yosys.lut6(unit)))
                .filter(unit -> unit.lut6().isPresent())
                .toList();
        return measured.stream()
                .reduce((best, other) ->
                        other.lut6().orElseThrow() < best.lut6().orElseThrow() ? other : best)
                .map(best -> best.unit()
                        .withMeasurement(new Measurement(tool, best.lut6().orElseThrow(), measured.size())))
                .orElse(finalists.get(0));
    }
}
