package dev.halfulp.generate;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.corridor.UndefinedInputException;
import dev.halfulp.reference.UndecidedValueException;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes and certifies all wanted units, on all cores, and collects what goes wrong. */
final class UnitWorkshop {
    private final Progress progress;

    UnitWorkshop(Progress progress) {
        this.progress = progress;
    }

    /** A unit, or why it could not be made. */
    private record Outcome(Optional<Unit> unit, Optional<Problem> problem, boolean isSpecAtFault) {}

    /**
     * The units, in the order wanted.
     *
     * @throws GenerationException with all problems if any unit could not be made
     */
    List<Unit> make(List<PlacedUnit> wanted) throws GenerationException {
        List<Outcome> outcomes = wanted.parallelStream().map(this::make).toList();
        List<Problem> problems = new ArrayList<>();
        outcomes.forEach(outcome -> outcome.problem().ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw new GenerationException(problems, outcomes.stream().anyMatch(Outcome::isSpecAtFault));
        }
        return outcomes.stream().flatMap(outcome -> outcome.unit().stream()).toList();
    }

    private Outcome make(PlacedUnit wanted) {
        String name = wanted.spec().name();
        try {
            Unit unit = UnitMaker.make(wanted.spec(), stage -> progress.stageBegun(name, stage));
            progress.unitDone(name);
            return new Outcome(Optional.of(unit), Optional.empty(), false);
        } catch (BoundException e) {
            return failed(wanted, String.valueOf(e.getMessage()), e.hint(), false);
        } catch (UndefinedInputException e) {
            return failed(
                    wanted,
                    String.valueOf(e.getMessage()),
                    "restrict the unit to inputs where it is defined, by domain",
                    true);
        } catch (UndecidedValueException e) {
            return failed(
                    wanted,
                    String.valueOf(e.getMessage()),
                    "simplify the expression, or leave the point out by domain",
                    true);
        }
    }

    private static Outcome failed(PlacedUnit wanted, String message, String hint, boolean isSpecAtFault) {
        Problem problem = new Problem(wanted.position(), "unit " + wanted.spec().name() + ": " + message, hint);
        return new Outcome(Optional.empty(), Optional.of(problem), isSpecAtFault);
    }
}
