package dev.halfulp.spec;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.activation.Derivative;
import dev.halfulp.activation.Expression;
import dev.halfulp.activation.FormulaParser;
import dev.halfulp.activation.Parameter;
import dev.halfulp.activation.Presets;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which real function a unit computes, with every parameter bound. */
final class FunctionResolver {
    private final UnitDraft draft;
    private final Problems problems;

    FunctionResolver(UnitDraft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** The activation of a name. */
    static Optional<Activation> findActivation(String key, Value.Scalar scalar, Problems problems) {
        String name = scalar.text();
        Optional<Activation> found = Catalogue.find(name).or(() -> Presets.find(name));
        if (found.isEmpty()) {
            problems.add(scalar.place(), "unknown " + key + " " + Texts.quoted(name), hint(name));
        }
        return found;
    }

    /** The names that may have been meant; if there is none, those of the catalogue without the presets. */
    private static String hint(String name) {
        List<String> names = Catalogue.all().stream().map(Activation::name).toList();
        List<String> all =
                Stream.concat(names.stream(), Presets.names().stream()).toList();
        return NearestWords.hint(name, NearestWords.near(name, all).isEmpty() ? names : all);
    }

    /** Whether the function is given as samples. */
    boolean isSampled() {
        return draft.has(UnitKeys.SAMPLES.name());
    }

    /**
     * The function of the samples; nothing, and a problem reported, if there is none.
     *
     * @param input nothing if it was refused
     * @param domain nothing if it was refused
     */
    Optional<Function> sampled(Optional<Format> input, Optional<Domain> domain) {
        UnitDraft.Given<Value.Scalar> samples = draft.get(UnitKeys.SAMPLES).orElseThrow();
        for (UnitKey<?> other : List.of(UnitKeys.ACTIVATION, UnitKeys.EXPRESSION, UnitKeys.PARAMS)) {
            if (draft.has(other.name())) {
                problems.add(samples.key(), "a unit with samples has no " + other, "remove one of them");
                return Optional.empty();
            }
        }
        if (draft.value(UnitKeys.DERIVATIVE, false)) {
            problems.add(samples.key(), "samples have no derivative", "sample the derivative itself");
            return Optional.empty();
        }
        if (samples.value().isEmpty() || input.isEmpty() || domain.isEmpty()) {
            return Optional.empty();
        }
        return new SampleReader(samples.value().get(), problems).read(input.get(), domain.get());
    }

    /** The function of an activation or expression; nothing, and a problem reported, if there is none. */
    Optional<Function> calculated() {
        Optional<UnitDraft.Given<Activation>> activation = draft.get(UnitKeys.ACTIVATION);
        Optional<UnitDraft.Given<Value.Scalar>> expression = draft.get(UnitKeys.EXPRESSION);
        if (activation.isPresent() && expression.isPresent()) {
            problems.add(expression.get().key(), "a unit has an activation or an expression, not both", "");
            return Optional.empty();
        }
        if (draft.get(UnitKeys.PARAMS).map(params -> params.value().isEmpty()).orElse(false)) {
            return Optional.empty();
        }
        if (activation.isPresent()) {
            return activation
                    .get()
                    .value()
                    .flatMap(found -> catalogued(found, activation.get().place()));
        }
        if (expression.isPresent()) {
            Parameters parameters = draft.value(UnitKeys.PARAMS, Parameters.NONE);
            boolean derivative = draft.value(UnitKeys.DERIVATIVE, false);
            return expression
                    .get()
                    .value()
                    .flatMap(formula -> new FormulaReader(formula, problems).read(parameters, derivative));
        }
        problems.add(
                draft.place(),
                "a unit needs an activation, an expression or samples",
                "write for example " + draft.place().example("activation", "tanh"));
        return Optional.empty();
    }

    private Optional<Function> catalogued(Activation activation, SourcePosition place) {
        Map<String, Parameters.Given> given =
                draft.value(UnitKeys.PARAMS, Parameters.NONE).given();
        Map<String, Rational> bound = new LinkedHashMap<>();
        for (Parameter parameter : activation.parameters()) {
            value(activation, parameter, Optional.ofNullable(given.get(parameter.name())), place)
                    .ifPresent(value -> bound.put(parameter.name(), value));
        }
        given.forEach((name, parameter) -> {
            if (activation.parameter(name).isEmpty()) {
                problems.add(
                        parameter.key(),
                        activation.name() + " has no parameter " + Texts.quoted(name),
                        parametersOf(activation));
            }
        });
        if (bound.size() < activation.parameters().size()) {
            return Optional.empty();
        }
        boolean derivative = draft.value(UnitKeys.DERIVATIVE, false);
        Expression expression = FormulaParser.expressionOf(activation, bound);
        return Optional.of(new Function(
                activation.name(),
                activation.formula(),
                Collections.unmodifiableMap(bound),
                derivative,
                derivative ? Derivative.of(expression) : expression));
    }

    private Optional<Rational> value(
            Activation activation, Parameter parameter, Optional<Parameters.Given> given, SourcePosition place) {
        if (given.isEmpty()) {
            if (parameter.defaultValue() == null) {
                problems.add(
                        place,
                        activation.name() + " needs a value of the parameter '" + parameter.name() + "'",
                        parametersOf(activation));
            }
            return Optional.ofNullable(parameter.defaultValue());
        }
        Optional<Rational> value = given.get().value();
        if (value.isPresent() && !activation.allows(parameter, value.get())) {
            problems.add(
                    given.get().place(),
                    "the parameter '" + parameter.name() + "' of " + activation.name() + " is "
                            + (value.get().equals(Rational.INFINITY) ? "finite" : activation.allowed(parameter))
                            + ", but got " + value.get(),
                    "");
            return Optional.empty();
        }
        return value;
    }

    private static String parametersOf(Activation activation) {
        if (activation.parameters().isEmpty()) {
            return activation.name() + " has no parameters";
        }
        return "parameters of " + activation.name() + ": "
                + activation.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    }
}
