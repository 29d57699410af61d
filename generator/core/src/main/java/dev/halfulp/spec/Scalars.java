package dev.halfulp.spec;

import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.FormatException;
import dev.halfulp.fixed.FormatParser;
import dev.halfulp.fixed.Rational;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the words and numbers of a unit. */
final class Scalars {
    /** The word for a ceiling that does not exist. */
    static final String NO_CEILING = "none";

    private static final int LONGEST_NUMBER = 1000;
    private static final Pattern COUNT = Pattern.compile("\\d{1,18}");

    private Scalars() {}

    /** A key that holds one of the words of an enumeration. */
    static <E extends Enum<E> & Keyword> UnitKey<E> word(String key, Class<E> type) {
        return word(key, type, EnumSet.allOf(type));
    }

    /** A key that holds one of the words of an enumeration, not all of which are available yet. */
    static <E extends Enum<E> & Keyword> UnitKey<E> word(String key, Class<E> type, Set<E> available) {
        List<String> now = available.stream().map(Keyword::word).collect(Collectors.toList());
        return UnitKey.scalar(key, "a word: " + String.join(", ", now), (name, scalar, problems) -> {
            Optional<E> constant = Keyword.parse(type, scalar.text());
            if (constant.isEmpty()) {
                problems.add(
                        scalar.place(),
                        "unknown " + name + " " + Texts.quoted(scalar.text()),
                        NearestWords.hint(scalar.text(), now));
            } else if (!available.contains(constant.get())) {
                Availability.refuse(problems, scalar.place(), name, scalar.text(), now);
                return Optional.empty();
            }
            return constant;
        });
    }

    /** A key that holds true or false. */
    static UnitKey<Boolean> flag(String key) {
        return UnitKey.scalar(key, "true or false", (name, scalar, problems) -> {
            String text = scalar.text();
            if (!text.equals("true") && !text.equals("false")) {
                problems.add(scalar.place(), "'" + name + "' is true or false, not " + Texts.quoted(text), "");
                return Optional.empty();
            }
            return Optional.of(Boolean.parseBoolean(text));
        });
    }

    /** A key that holds a count or {@code none}. */
    static UnitKey<Long> ceiling(String key) {
        return UnitKey.scalar(
                key,
                "a whole number",
                (name, scalar, problems) -> scalar.text().equals(NO_CEILING)
                        ? Optional.of(Ceilings.NONE)
                        : count(name, scalar, NO_CEILING, problems));
    }

    /** A whole number, 0 or more. */
    private static Optional<Long> count(String key, Value.Scalar scalar, String word, Problems problems) {
        if (COUNT.matcher(scalar.text()).matches()) {
            return Optional.of(Long.parseLong(scalar.text()));
        }
        problems.add(
                scalar.place(),
                "'" + key + "' is a whole number, 0 or more, or " + word + ", not " + Texts.quoted(scalar.text()),
                "");
        return Optional.empty();
    }

    /** Clock cycles. */
    static Optional<Integer> latency(String key, Value.Scalar scalar, Problems problems) {
        Optional<Long> cycles =
                scalar.text().equals("auto") ? Optional.of(Long.MAX_VALUE) : count(key, scalar, "auto", problems);
        if (cycles.isPresent() && cycles.get() > Availability.LARGEST_LATENCY) {
            Availability.refuse(problems, scalar.place(), key, scalar.text(), List.of("0"));
            return Optional.empty();
        }
        return cycles.map(Long::intValue);
    }

    /** The hardware or processor whose costs count. */
    static Optional<String> target(String key, Value.Scalar scalar, Problems problems) {
        if (!Availability.TARGETS.contains(scalar.text())) {
            Availability.refuse(problems, scalar.place(), key, Texts.shown(scalar.text()), Availability.TARGETS);
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    /** A format of at most so many bits. */
    static UnitKey<Format> format(String key, int widest) {
        return UnitKey.scalar(key, "a format such as s16f12", (name, scalar, problems) -> {
            try {
                Format format = FormatParser.parse(scalar.text());
                if (format.width() <= widest) {
                    return Optional.of(format);
                }
                problems.add(
                        scalar.place(),
                        "the " + name + " format '" + format + "' has " + format.width() + " bits",
                        "an " + name + " has 1 to " + widest + " bits");
            } catch (FormatException e) {
                problems.add(scalar.place(), String.valueOf(e.getMessage()), e.hint());
            }
            return Optional.empty();
        });
    }

    /** An exact number. */
    static Optional<Rational> number(Value.Scalar scalar, Problems problems) {
        return number(scalar.text(), scalar.place(), problems);
    }

    /** The exact number that a text means. */
    static Optional<Rational> number(String text, SourcePosition place, Problems problems) {
        if (text.length() > LONGEST_NUMBER) {
            problems.add(place, "the number has more than " + LONGEST_NUMBER + " characters", "");
            return Optional.empty();
        }
        try {
            return Optional.of(Rational.parse(text));
        } catch (NumberFormatException e) {
            problems.add(place, String.valueOf(e.getMessage()), "");
            return Optional.empty();
        }
    }
}
