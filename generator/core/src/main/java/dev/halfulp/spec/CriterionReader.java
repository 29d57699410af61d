package dev.halfulp.spec;

import dev.halfulp.fixed.Rational;
import java.util.List;
import java.util.Optional;

/** Reads how exact a unit must be: {@code correct}, {@code faithful}, {@code 2ulp} or a tolerance in values. */
final class CriterionReader {
    private static final String ULP = "ulp";
    private static final List<String> WORDS = List.of("correct", "faithful");
    private static final String FORMS = "write correct, faithful, 2ulp or a tolerance in values such as 0.001";

    private CriterionReader() {}

    static Optional<Criterion> read(String key, Value.Scalar scalar, Problems problems) {
        String text = scalar.text();
        if (text.equals("correct")) {
            return Optional.of(Criterion.CORRECT);
        }
        if (text.equals("faithful")) {
            return Optional.of(Criterion.FAITHFUL);
        }
        if (Availability.CRITERIA_TO_COME.contains(text)) {
            Availability.refuse(problems, scalar.place(), key, text, List.of("correct", "faithful", "2ulp", "0.001"));
            return Optional.empty();
        }
        if (!startsNumber(text)) {
            problems.add(scalar.place(), "unknown " + key + " " + Texts.quoted(text), hint(text));
            return Optional.empty();
        }
        return text.endsWith(ULP) ? ulp(scalar, problems) : absolute(scalar, problems);
    }

    private static boolean startsNumber(String text) {
        char first = text.charAt(0);
        return Character.isDigit(first) || first == '.' || first == '-' || first == '+';
    }

    private static String hint(String text) {
        return NearestWords.near(text, WORDS).isEmpty() ? FORMS : NearestWords.hint(text, WORDS);
    }

    private static Optional<Criterion> ulp(Value.Scalar scalar, Problems problems) {
        String number = scalar.text().substring(0, scalar.text().length() - ULP.length());
        Optional<Rational> amount = Scalars.number(number, scalar.place(), problems);
        if (amount.isPresent() && amount.get().signum() < 0) {
            problems.add(scalar.place(), "an error bound is not negative, but got " + scalar.text(), "");
            return Optional.empty();
        }
        return amount.map(Criterion::ulp);
    }

    private static Optional<Criterion> absolute(Value.Scalar scalar, Problems problems) {
        Optional<Rational> amount = Scalars.number(scalar, problems);
        if (amount.isPresent() && amount.get().signum() <= 0) {
            String hint = amount.get().signum() < 0 ? "" : "an exact unit is asked for by 0ulp";
            problems.add(scalar.place(), "a tolerance is above 0, but got " + scalar.text(), hint);
            return Optional.empty();
        }
        return amount.map(Criterion::absolute);
    }
}
