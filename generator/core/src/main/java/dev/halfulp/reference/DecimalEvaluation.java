package dev.halfulp.reference;

import dev.halfulp.activation.Expression;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A function, from the value of an input code to the axis of output codes, in decimals of one number of digits. */
final class DecimalEvaluation {
    /** Digits of values that are kept, since several questions are asked about each. */
    private static final int MOST_DIGITS_KEPT = 1 << 21;

    private final int mostKept;
    private final AnchoredArithmetic<DecimalInterval> arithmetic;
    private final Evaluation<AnchoredInterval<DecimalInterval>> evaluation;
    private final Map<Long, AnchoredInterval<DecimalInterval>> kept = new ConcurrentHashMap<>();

    DecimalEvaluation(int digits, Expression expression, Format input, Format output) {
        mostKept = MOST_DIGITS_KEPT / digits;
        arithmetic = new AnchoredArithmetic<>(new DecimalArithmetic(digits));
        evaluation = new Evaluation<>(arithmetic, expression, input, output);
    }

    /** The value plus an offset. */
    AnchoredInterval<DecimalInterval> at(long code, Rational offset) {
        return arithmetic.add(at(code), arithmetic.constant(offset));
    }

    private AnchoredInterval<DecimalInterval> at(long code) {
        AnchoredInterval<DecimalInterval> known = kept.get(code);
        if (known == null) {
            known = evaluation.exactAt(code, Rational.ZERO);
            if (kept.size() < mostKept) {
                kept.put(code, known);
            }
        }
        return known;
    }

    Enclosure enclosure(AnchoredInterval<DecimalInterval> value) {
        return arithmetic.enclosure(value);
    }

    DecimalInterval whole(AnchoredInterval<DecimalInterval> value) {
        return arithmetic.whole(value);
    }

    /** Whether a value is so near to a code, or to the middle of two, that more digits will not tell them apart. */
    static boolean isWithin(AnchoredInterval<DecimalInterval> value, BigDecimal distance) {
        return value.anchor().multiply(Rational.of(2)).isInteger()
                && value.rest().isBelow(distance)
                && value.rest().isAbove(distance.negate());
    }
}
