package dev.halfulp.generate;

import dev.halfulp.fixed.Format;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;

/** Makes and certifies the units of a trade-off, on all cores. */
public final class Explorer {
    private final ExploreRequest request;
    private final Progress progress;

    public Explorer(ExploreRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * The trade-off.
     *
     * @throws GenerationException if the function has no value somewhere, or no unit at all can be made
     */
    public TradeOff explore() throws GenerationException {
        List<UnitAttempt> attempts =
                wanted().parallelStream().map(this::attempt).toList();
        TradeOff tradeOff = new TradeOff(
                request,
                attempts.stream()
                        .flatMap(attempt -> attempt.unit().stream())
                        .map(TradeOffPoint::new)
                        .toList(),
                attempts.stream().flatMap(attempt -> attempt.problem().stream()).toList());
        boolean isSpecAtFault = attempts.stream().anyMatch(UnitAttempt::isSpecAtFault);
        if (isSpecAtFault || tradeOff.points().isEmpty()) {
            throw new GenerationException(tradeOff.problems().subList(0, 1), isSpecAtFault);
        }
        return tradeOff;
    }

    private List<PlacedUnit> wanted() {
        List<PlacedUnit> wanted = new ArrayList<>();
        for (ExploreRequest.Bound bound : request.bounds()) {
            for (Objective objective : request.objectives()) {
                wanted.add(unit(bound.output(), bound.criterion(), objective));
            }
        }
        return wanted;
    }

    private PlacedUnit unit(Format output, Criterion criterion, Objective objective) {
        UnitSpec common = request.unit().spec();
        Ties ties = criterion.kind() == Criterion.Kind.CORRECT ? common.ties() : Ties.ANY;
        UnitSpec spec = common.withOutput(output).withCriterion(criterion, ties).withObjective(objective);
        return new PlacedUnit(spec, request.unit().position());
    }

    private UnitAttempt attempt(PlacedUnit wanted) {
        UnitSpec spec = wanted.spec();
        String name =
                spec.output() + " " + spec.criterion() + " " + spec.objective().word();
        UnitAttempt attempt = UnitAttempt.at(wanted, stage -> progress.stageBegun(name, stage));
        progress.unitDone(name);
        return attempt;
    }
}
