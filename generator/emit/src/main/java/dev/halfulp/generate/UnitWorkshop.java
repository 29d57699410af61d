package dev.halfulp.generate;

import dev.halfulp.certify.Unit;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.Problem;
import java.util.ArrayList;
import java.util.List;

/** Makes and certifies all wanted units, on all cores, and collects what goes wrong. */
final class UnitWorkshop {
    private final Progress progress;

    UnitWorkshop(Progress progress) {
        this.progress = progress;
    }

    /**
     * The units, in the order wanted.
     *
     * @throws GenerationException with all problems if any unit could not be made
     */
    List<Unit> make(List<PlacedUnit> wanted) throws GenerationException {
        List<UnitAttempt> attempts = wanted.parallelStream().map(this::attempt).toList();
        List<Problem> problems = new ArrayList<>();
        attempts.forEach(attempt -> attempt.problem().ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw new GenerationException(problems, attempts.stream().anyMatch(UnitAttempt::isSpecAtFault));
        }
        return attempts.stream().flatMap(attempt -> attempt.unit().stream()).toList();
    }

    private UnitAttempt attempt(PlacedUnit wanted) {
        String name = wanted.spec().name();
        UnitAttempt attempt = UnitAttempt.at(wanted, stage -> progress.stageBegun(name, stage));
        attempt.unit().ifPresent(unit -> progress.unitDone(name));
        return attempt;
    }
}
