package dev.halfulp.activation;

import dev.halfulp.fixed.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an activation.
 *
 * @param defaultValue null if a value must be given
 * @param smallest lower end of the allowed range, null for none
 * @param smallestAllowed whether the lower end itself is allowed
 */
public record Parameter(
        String name,
        @Nullable Rational defaultValue,
        @Nullable Rational smallest,
        boolean smallestAllowed) {
    /** The word for an infinite value. */
    public static final String INFINITE = "inf";

    /** A parameter that takes any number. */
    static Parameter any(String name, String defaultValue) {
        return new Parameter(name, parse(defaultValue), null, false);
    }

    /** A parameter that takes any number and has no default. */
    static Parameter required(String name) {
        return new Parameter(name, null, null, false);
    }

    /** A parameter that takes any number above 0. */
    static Parameter positive(String name, String defaultValue) {
        return new Parameter(name, parse(defaultValue), Rational.ZERO, false);
    }

    /** A parameter that takes 0 and any number above. */
    static Parameter atLeastZero(String name, String defaultValue) {
        return new Parameter(name, parse(defaultValue), Rational.ZERO, true);
    }

    /** The same parameter with another default; null if a value must be given. */
    Parameter withDefault(@Nullable Rational value) {
        return new Parameter(name, value, smallest, smallestAllowed);
    }

    /**
     * An exact number, or {@link Rational#INFINITY} for {@code inf}.
     *
     * @throws NumberFormatException with a sentence for the user if the text is neither
     */
    public static Rational parse(String text) {
        return text.trim().equals(INFINITE) ? Rational.INFINITY : Rational.parse(text);
    }

    /** Whether a value lies in the allowed range. */
    public boolean allows(Rational value) {
        if (smallest == null) {
            return true;
        }
        int order = value.compareTo(smallest);
        return order > 0 || (order == 0 && smallestAllowed);
    }
}
