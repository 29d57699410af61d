package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Polynomials of one degree and form on blocks of one size. */
public final class PolynomialApproximation implements Approximation {
    private final FoldedCorridor corridor;
    private final Blocks blocks;
    private final PolynomialForm form;
    private final List<long[]> words;

    /**
     * @param words by block, the words of the coefficients from the base up
     */
    PolynomialApproximation(FoldedCorridor corridor, Blocks blocks, PolynomialForm form, List<long[]> words) {
        this.corridor = corridor;
        this.blocks = blocks;
        this.form = form;
        this.words = words;
    }

    @Override
    public FoldedCorridor corridor() {
        return corridor;
    }

    /** The method of a degree. */
    static Method method(int degree) {
        return switch (degree) {
            case 2 -> Method.QUADRATIC;
            case 3 -> Method.CUBIC;
            case 4 -> Method.QUARTIC;
            default -> throw new IllegalArgumentException("no method has the degree " + degree);
        };
    }

    @Override
    public Method method() {
        return method(form.degree());
    }

    @Override
    public OptionalLong segments() {
        return OptionalLong.of(words.size());
    }

    @Override
    public long tableBits() {
        long bits = 0;
        for (int i = 0; i <= form.degree(); i++) {
            bits += StoredBits.of(LongStream.of(column(i)));
        }
        return bits;
    }

    public Blocks blocks() {
        return blocks;
    }

    public PolynomialForm form() {
        return form;
    }

    /** The words of a coefficient, by block. */
    public long[] column(int coefficient) {
        return words.stream().mapToLong(block -> block[coefficient]).toArray();
    }
}
