package dev.halfulp.fit;

/** What a trial of a coefficient came to. */
enum Trial {
    /** All lower coefficients were found. */
    FITS,
    /** The coefficient must grow. */
    MUST_GROW,
    /** The coefficient must shrink. */
    MUST_SHRINK,
    /** Real numbers would do, but no base on its grid. */
    OFF_GRID,
    /** Nothing was learnt about the coefficient: a word would leave its range. */
    IMPOSSIBLE;

    Trial opposite() {
        return switch (this) {
            case MUST_GROW -> MUST_SHRINK;
            case MUST_SHRINK -> MUST_GROW;
            default -> this;
        };
    }
}
