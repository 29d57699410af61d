package dev.halfulp.spec;

import dev.halfulp.activation.Activation;
import dev.halfulp.fixed.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of a unit. */
final class UnitKeys {
    /** Widest input, in bits: every code is checked, and there are {@code 2^24}. */
    static final int WIDEST_INPUT = 24;

    static final UnitKey<Activation> ACTIVATION =
            UnitKey.scalar("activation", "a name of the catalogue", FunctionResolver::findActivation);
    static final UnitKey<Value.Scalar> EXPRESSION =
            UnitKey.scalar("expression", "a formula in x", (key, scalar, problems) -> Optional.of(scalar));
    static final UnitKey<Value.Scalar> SAMPLES =
            UnitKey.scalar("samples", "a file of samples", (key, scalar, problems) -> Optional.of(scalar));
    static final UnitKey<Parameters> PARAMS =
            UnitKey.mapping("params", "parameters with values such as {alpha: 0.1}", Parameters::read);
    static final UnitKey<Boolean> DERIVATIVE = Scalars.flag("derivative");
    static final UnitKey<Format> INPUT = Scalars.format("input", WIDEST_INPUT);
    static final UnitKey<Format> OUTPUT = Scalars.format("output", Format.LARGEST_WIDTH);
    static final UnitKey<Criterion> ERROR =
            UnitKey.scalar("error", "correct, faithful, a number of ulp or a tolerance", CriterionReader::read);
    static final UnitKey<Ties> TIES = Scalars.word("ties", Ties.class);
    static final UnitKey<Interval> DOMAIN = UnitKey.sequence("domain", "a list [low, high]", Interval::read);
    static final UnitKey<Outside> OUTSIDE = Scalars.word("outside", Outside.class);
    static final UnitKey<Method> METHOD = Scalars.word("method", Method.class, Availability.METHODS);
    static final UnitKey<Objective> OPTIMIZE = Scalars.word("optimize", Objective.class);
    static final UnitKey<Effort> EFFORT = Scalars.word("effort", Effort.class);
    static final UnitKey<Boolean> MONOTONE = Scalars.flag("monotone");
    static final UnitKey<Long> MAX_SEGMENTS = Scalars.ceiling("max-segments");
    static final UnitKey<Long> MAX_TABLE_BITS = Scalars.ceiling("max-table-bits");
    static final UnitKey<Long> MAX_MULTIPLIERS = Scalars.ceiling("max-multipliers");
    static final UnitKey<Integer> LATENCY = UnitKey.scalar("latency", "clock cycles", Scalars::latency);
    static final UnitKey<String> TARGET = UnitKey.scalar("target", "a word", Scalars::target);
    static final UnitKey<String> NAME =
            UnitKey.scalar("name", "a name", (key, scalar, problems) -> Optional.of(scalar.text()));

    /** Keys that can be used. */
    static final List<UnitKey<?>> AVAILABLE = List.of(
            ACTIVATION,
            EXPRESSION,
            SAMPLES,
            PARAMS,
            DERIVATIVE,
            INPUT,
            OUTPUT,
            ERROR,
            TIES,
            DOMAIN,
            OUTSIDE,
            METHOD,
            OPTIMIZE,
            EFFORT,
            MONOTONE,
            MAX_SEGMENTS,
            MAX_TABLE_BITS,
            MAX_MULTIPLIERS,
            LATENCY,
            TARGET,
            NAME);

    private static final List<UnitKey<?>> ALL = new ArrayList<>(AVAILABLE);

    static {
        Availability.KEYS_TO_COME.forEach(name -> ALL.add(UnitKey.toCome(name)));
    }

    private UnitKeys() {}

    /** The key of that name. */
    static Optional<UnitKey<?>> find(String name) {
        return ALL.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** The names of the keys that can be used. */
    static List<String> names() {
        return AVAILABLE.stream().map(UnitKey::name).collect(Collectors.toList());
    }
}
