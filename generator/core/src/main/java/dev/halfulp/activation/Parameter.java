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
    /** A parameter that takes any number. */
    public static Parameter any(String name, String defaultValue) {
        return new Parameter(name, Rational.parse(defaultValue), null, false);
    }

    /** A parameter that takes any number above 0. */
    public static Parameter positive(String name, String defaultValue) {
        return new Parameter(name, Rational.parse(defaultValue), Rational.ZERO, false);
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
