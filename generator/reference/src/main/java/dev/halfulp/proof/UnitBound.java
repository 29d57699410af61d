package dev.halfulp.proof;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.spec.Domain;
import dev.halfulp.spec.Outside;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import dev.halfulp.spec.UnitSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/**
 * The output codes that the criterion of a unit allows at each input code. They follow from the exact function alone, so
 * a test against them does not repeat what made the unit.
 */
public final class UnitBound {
    private static final String SOURCE = "the spec of the test";

    private final UnitSpec spec;
    private final Corridor corridor;

    private UnitBound(UnitSpec spec) {
        this.spec = spec;
        corridor = CorridorBuilder.build(
                spec, new ExactReference(spec.function().expression(), spec.input(), spec.output()));
    }

    /**
     * The bound of the only unit of a spec file.
     *
     * @param spec the text of a spec file
     * @throws IllegalArgumentException if it is none, or has not one unit
     * @throws dev.halfulp.corridor.UnreachableBoundException if no output code is near enough at some input
     * @throws dev.halfulp.corridor.UndefinedInputException if the function has no value at an input of the domain
     */
    public static UnitBound of(String spec) {
        try {
            List<PlacedUnit> units = SpecReader.read(SOURCE, spec.getBytes(StandardCharsets.UTF_8));
            if (units.size() != 1) {
                throw new IllegalArgumentException("one unit is needed, but there are " + units.size());
            }
            return new UnitBound(units.get(0).spec());
        } catch (SpecException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The smallest input code at which the output is bounded. */
    public long firstInput() {
        return isBoundedEverywhere() ? spec.input().minCode() : spec.domain().first();
    }

    /** The largest input code at which the output is bounded. */
    public long lastInput() {
        return isBoundedEverywhere() ? spec.input().maxCode() : spec.domain().last();
    }

    private boolean isBoundedEverywhere() {
        Domain domain = spec.domain();
        return domain.outside() == Outside.CLAMP;
    }

    /** The smallest output code that is allowed at an input code. */
    public long lowestOutput(long input) {
        return corridor.low(input);
    }

    /** The largest output code that is allowed at an input code. */
    public long highestOutput(long input) {
        return corridor.high(input);
    }

    /** Whether an output code is allowed at an input code. */
    public boolean allows(long input, long output) {
        return lowestOutput(input) <= output && output <= highestOutput(input);
    }

    /** What is wrong at the first input where a model leaves the bound; empty if it keeps it at every input. */
    public Optional<String> firstViolation(LongUnaryOperator model) {
        return LongStream.rangeClosed(firstInput(), lastInput())
                .filter(input -> !allows(input, model.applyAsLong(input)))
                .mapToObj(input -> explain(input, model.applyAsLong(input)))
                .findFirst();
    }

    /** A sentence on an output at an input. */
    public String explain(long input, long output) {
        return spec.name() + " at input code " + input + " (value "
                + spec.input().value(input) + ") gives output code " + output + "; " + spec.criterion() + " allows "
                + lowestOutput(input) + " to " + highestOutput(input);
    }
}
