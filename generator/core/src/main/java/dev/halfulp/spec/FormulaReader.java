package dev.halfulp.spec;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.activation.Derivative;
import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.activation.Expression;
import dev.halfulp.activation.FormulaException;
import dev.halfulp.activation.FormulaParser;
import dev.halfulp.fixed.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a formula of the user and binds its parameters. */
final class FormulaReader {
    /** Most operations of a formula after the activations in it are replaced by their definitions. */
    static final long MOST_OPERATIONS = 10_000;

    private static final Set<String> TAKEN = Set.of("x", "pi", "e");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*\\(");

    private final Value.Scalar formula;
    private final Problems problems;

    FormulaReader(Value.Scalar formula, Problems problems) {
        this.formula = formula;
        this.problems = problems;
    }

    /** The function of the formula; nothing, and a problem reported, if it is refused. */
    Optional<Function> read(Parameters parameters, boolean derivative) {
        Map<String, Rational> bound = new LinkedHashMap<>();
        boolean complete = true;
        for (Map.Entry<String, Parameters.Given> entry : parameters.given().entrySet()) {
            Parameters.Given given = entry.getValue();
            complete &= checkName(entry.getKey(), given.key()) && given.value().isPresent();
            complete &= checkFinite(entry.getKey(), given);
            bound.put(entry.getKey(), given.value().orElse(Rational.ONE));
        }
        TAKEN.forEach(bound::remove);
        Optional<Expression> written = parse(bound);
        if (written.isPresent() && tooLarge(written.get())) {
            return Optional.empty();
        }
        Optional<Expression> expression = written.map(found -> derivative ? Derivative.of(found) : found);
        if (!complete || expression.isEmpty() || !allUsed(bound, parameters) || tooLarge(expression.get())) {
            return Optional.empty();
        }
        return Optional.of(new Function(
                Function.EXPRESSION,
                oneLine(formula.text()),
                Collections.unmodifiableMap(bound),
                derivative,
                expression.get()));
    }

    private boolean checkFinite(String name, Parameters.Given given) {
        boolean isFinite = !given.value().equals(Optional.of(Rational.INFINITY));
        if (!isFinite) {
            problems.add(given.place(), "the parameter " + Texts.quoted(name) + " of a formula is finite", "");
        }
        return isFinite;
    }

    private boolean checkName(String name, SourcePosition place) {
        if (NAME.matcher(name).matches() && !TAKEN.contains(name)) {
            return true;
        }
        problems.add(
                place,
                Texts.quoted(name) + " cannot be the name of a parameter",
                TAKEN.contains(name) ? "x, pi and e mean something in every formula" : "write letters, digits and _");
        return false;
    }

    private Optional<Expression> parse(Map<String, Rational> bound) {
        try {
            return Optional.of(FormulaParser.parse(formula.text(), bound));
        } catch (FormulaException e) {
            String message = String.valueOf(e.getMessage());
            Optional<SourcePosition> exact = formula.placeOf(e.column() - 1);
            problems.add(
                    exact.orElse(formula.place()),
                    exact.isPresent() ? message : message + " (at character " + e.column() + " of the formula)",
                    message.startsWith("unknown function") ? nearestFunction(e.column()) : "");
            return Optional.empty();
        }
    }

    private String nearestFunction(int column) {
        Matcher call =
                CALL.matcher(formula.text()).region(column - 1, formula.text().length());
        List<String> known = new ArrayList<>(List.of("min", "max", "abs", "sign", "if"));
        for (ElementaryFunction function : ElementaryFunction.values()) {
            known.add(function.symbol());
        }
        for (Activation activation : Catalogue.all()) {
            if (!known.contains(activation.name())) {
                known.add(activation.name());
            }
        }
        return call.lookingAt() ? NearestWords.hint(call.group(1), known) : "";
    }

    /** A parameter is used if the formula cannot be read without it. */
    private boolean allUsed(Map<String, Rational> bound, Parameters parameters) {
        boolean all = true;
        for (String name : bound.keySet()) {
            Map<String, Rational> others = new LinkedHashMap<>(bound);
            others.remove(name);
            try {
                FormulaParser.parse(formula.text(), others);
            } catch (FormulaException e) {
                continue;
            }
            all = false;
            Parameters.Given given = parameters.given().get(name);
            problems.add(
                    given == null ? formula.place() : given.key(),
                    "the formula does not use the parameter " + Texts.quoted(name),
                    "");
        }
        return all;
    }

    private boolean tooLarge(Expression expression) {
        boolean tooLarge = ExpressionSize.of(expression) > MOST_OPERATIONS;
        if (tooLarge) {
            problems.add(
                    formula.place(),
                    "the formula has more than " + MOST_OPERATIONS + " operations once its activations are written out",
                    "");
        }
        return tooLarge;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = line.length() > 0;
            } else {
                line.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return line.toString();
    }
}
