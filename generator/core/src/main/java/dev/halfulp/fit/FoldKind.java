package dev.halfulp.fit;

import java.util.Locale;

/** How the whole domain is rebuilt from half of it. */
public enum FoldKind {
    /** Every input has its own value. */
    NONE,
    /** {@code f(-x) = -f(x)}. */
    ODD,
    /** {@code f(-x) = f(x)}. */
    EVEN,
    /** {@code f(-x) = C - f(x)}. */
    COMPLEMENT,
    /** {@code f(x) - max(x, 0)} is even. */
    RELU_EVEN;

    /** The word in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
