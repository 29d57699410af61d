package dev.halfulp.spec;

import dev.halfulp.fixed.Format;
import java.util.Optional;

/** Turns the keys of a unit into its specification, with every default made explicit. */
final class UnitResolver {
    private final UnitDraft draft;
    private final Problems problems;

    UnitResolver(UnitDraft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** The specification; nothing, and a problem reported, if something is missing or does not fit together. */
    Optional<UnitSpec> resolve() {
        FunctionResolver resolver = new FunctionResolver(draft, problems);
        Optional<Function> calculated = resolver.isSampled() ? Optional.empty() : resolver.calculated();
        Optional<Format> input = required(UnitKeys.INPUT, "s16f12");
        Optional<Format> output = required(UnitKeys.OUTPUT, "s16f15");
        Optional<Domain> domain = input.flatMap(this::domain);
        Optional<Function> function = resolver.isSampled() ? resolver.sampled(input, domain) : calculated;
        Optional<Ties> ties = ties();
        Optional<String> name = name(function, input, output);
        if (function.isEmpty() || domain.isEmpty() || output.isEmpty() || ties.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new UnitSpec(
                name.get(),
                function.get(),
                input.orElseThrow(),
                output.orElseThrow(),
                draft.value(UnitKeys.ERROR, Criterion.FAITHFUL),
                ties.get(),
                domain.get(),
                draft.value(UnitKeys.METHOD, Method.AUTO),
                draft.value(UnitKeys.OPTIMIZE, Objective.BALANCED),
                draft.value(UnitKeys.EFFORT, Effort.NORMAL),
                draft.value(UnitKeys.MONOTONE, false),
                ceilings(),
                draft.value(UnitKeys.LATENCY, 0)));
    }

    private <T> Optional<T> required(UnitKey<T> key, String example) {
        Optional<UnitDraft.Given<T>> given = draft.get(key);
        if (given.isEmpty()) {
            problems.add(
                    draft.place(),
                    "a unit needs an " + key + " format",
                    "write for example " + draft.place().example(key.name(), example));
        }
        return given.flatMap(UnitDraft.Given::value);
    }

    private Optional<Domain> domain(Format input) {
        Outside outside = draft.value(UnitKeys.OUTSIDE, Outside.CLAMP);
        Optional<UnitDraft.Given<Interval>> given = draft.get(UnitKeys.DOMAIN);
        if (given.isEmpty()) {
            return Optional.of(new Domain(input.minCode(), input.maxCode(), outside));
        }
        Optional<Interval> interval = given.get().value();
        Optional<Domain> domain = interval.flatMap(values -> values.codes(input, outside));
        if (interval.isPresent() && domain.isEmpty()) {
            problems.add(
                    given.get().place(),
                    "no code of " + input + " lies in the domain " + interval.get(),
                    "its values go from " + input.value(input.minCode()) + " to " + input.value(input.maxCode())
                            + " in steps of " + input.scale());
        }
        return domain;
    }

    private Optional<Ties> ties() {
        Optional<UnitDraft.Given<Ties>> given = draft.get(UnitKeys.TIES);
        Ties ties = given.flatMap(UnitDraft.Given::value).orElse(Ties.ANY);
        boolean refusedError =
                draft.get(UnitKeys.ERROR).map(error -> error.value().isEmpty()).orElse(false);
        Criterion criterion = draft.value(UnitKeys.ERROR, Criterion.FAITHFUL);
        if (given.isPresent() && ties != Ties.ANY && !refusedError && criterion.kind() != Criterion.Kind.CORRECT) {
            problems.add(
                    given.get().key(),
                    "ties say nothing about a unit with error: " + criterion,
                    "write error: correct or remove the ties");
            return Optional.empty();
        }
        return Optional.of(ties);
    }

    private Ceilings ceilings() {
        return new Ceilings(
                draft.value(UnitKeys.MAX_SEGMENTS, Ceilings.NONE),
                draft.value(UnitKeys.MAX_TABLE_BITS, Ceilings.NONE),
                draft.value(UnitKeys.MAX_MULTIPLIERS, Ceilings.NONE));
    }

    private Optional<String> name(Optional<Function> function, Optional<Format> input, Optional<Format> output) {
        Optional<String> formats = input.flatMap(in -> output.map(out -> UnitNames.formats(in, out)));
        Optional<UnitDraft.Given<String>> given = draft.get(UnitKeys.NAME);
        if (given.isPresent()) {
            return given.get().value().filter(name -> usable(name, given.get().place(), formats.orElse("unit")));
        }
        if (function.isEmpty() || formats.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = UnitNames.defaultName(function.get(), input.orElseThrow(), output.orElseThrow());
        if (name.isEmpty()) {
            boolean formula = function.get().isExpression();
            boolean sampled = function.get().samples().isPresent();
            String head = formula || sampled ? "my" : function.get().name();
            problems.add(
                    draft.place(),
                    "a unit with " + (sampled ? "samples" : formula ? "an expression" : "an affine format")
                            + " needs a name",
                    "write for example " + draft.place().example("name", UnitNames.proposal(head, formats.get())));
        }
        return name;
    }

    private boolean usable(String name, SourcePosition place, String tail) {
        Optional<String> fault = UnitNames.fault(name);
        fault.ifPresent(reason -> problems.add(
                place,
                "the name " + Texts.quoted(name) + " " + reason,
                "write for example " + place.example("name", UnitNames.proposal(name, tail))));
        return fault.isEmpty();
    }
}
