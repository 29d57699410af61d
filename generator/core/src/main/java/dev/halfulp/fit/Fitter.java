package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import dev.halfulp.spec.UnitSpec;
import java.util.List;
import java.util.function.Supplier;

/** Fits the approximations of one method to a folded corridor. */
public interface Fitter {
    /** The method whose approximations it makes. */
    Method method();

    /**
     * Whether approximations without a fold may win over those under one.
     *
     * @param folded those found under every fold
     */
    default boolean mayWinUnfolded(UnitSpec spec, List<Supplier<Approximation>> folded) {
        return true;
    }

    /**
     * The approximations worth a comparison, the same in every run. Each is made when it is asked for, and may throw an
     * {@link ArithmeticException} if one of its constants would need more than 63 bits.
     *
     * @param spec what is wanted; where its method is {@link Method#AUTO}, a fitter may leave out what cannot win
     */
    List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec);
}
