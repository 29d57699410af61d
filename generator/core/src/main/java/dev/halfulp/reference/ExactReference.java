package dev.halfulp.reference;

import dev.halfulp.activation.Expression;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The exact value of a function at the value of an input code, on the axis of output codes, as precisely as a question
 * needs it (Ziv's strategy): in doubles with tracked bounds; then as an exact rational where it is one; then in doubles
 * beside exact numbers; then with more and more digits.
 */
public final class ExactReference {
    private static final int FIRST_DIGITS = 30;
    private static final int MOST_DIGITS = 2000;

    /** From this many digits on, cautious questions are asked. */
    private static final int CAUTIOUS_DIGITS = 240;

    /** Distances below this are not told. */
    private static final BigDecimal UNTOLD = BigDecimal.ONE.scaleByPowerOfTen(-MOST_DIGITS);

    /** Positions nearer to zero than this come out as zero. */
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-1000");

    /** Positions beyond this may come out as a bound between it and themselves. */
    private static final BigDecimal HUGE = new BigDecimal("1e1000");

    /** Positions beyond this come out as this. */
    private static final BigDecimal LARGEST = new BigDecimal("1e9000");

    private final Expression expression;
    private final Format input;
    private final Format output;
    private final double outputScale;
    private final Evaluation<Enclosure> doubles;
    private final Evaluation<KnownReal> rationals;
    private final Evaluation<AnchoredInterval<Enclosure>> anchoredDoubles;
    private final Map<Integer, DecimalEvaluation> decimals = new ConcurrentHashMap<>();
    private final Set<Long> hardInputs = ConcurrentHashMap.newKeySet();

    /** The reference of a function between two formats. */
    public ExactReference(Expression expression, Format input, Format output) {
        this.expression = expression;
        this.input = input;
        this.output = output;
        outputScale = output.scale().nearDouble();
        doubles = new Evaluation<>(new DoubleArithmetic(), expression, input, output);
        rationals = new Evaluation<>(new RationalArithmetic(), expression, input, output);
        anchoredDoubles = new Evaluation<>(new AnchoredArithmetic<>(new DoubleArithmetic()), expression, input, output);
    }

    /**
     * Asks a question about the exact value plus an offset, both in output codes.
     *
     * @param question answers from an enclosure, or returns null if it is too wide to tell
     * @throws UndefinedValueException if the function has no value at the input
     * @throws UndecidedValueException if 2000 digits do not tell
     */
    public <R> R ask(long inputCode, Rational offset, Function<Enclosure, @Nullable R> question) {
        return ask(inputCode, offset, question, undecided -> null);
    }

    /**
     * The same, but where many digits do not tell, another question is asked.
     *
     * @param cautious gives an answer that is right for every value of an enclosure, or null if there is none
     */
    public <R> R ask(
            long inputCode,
            Rational offset,
            Function<Enclosure, @Nullable R> question,
            Function<Enclosure, @Nullable R> cautious) {
        R answer = question.apply(doubles.at(inputCode, offset));
        if (answer == null) {
            hardInputs.add(inputCode);
            answer = askRationals(inputCode, offset, question);
        }
        if (answer == null) {
            answer = question.apply(anchoredDoubles.at(inputCode, offset));
        }
        return answer != null ? answer : askDecimals(inputCode, offset, question, cautious);
    }

    private <R> @Nullable R askRationals(long inputCode, Rational offset, Function<Enclosure, @Nullable R> question) {
        try {
            return question.apply(rationals.at(inputCode, offset));
        } catch (RationalArithmetic.Irrational e) {
            return null;
        }
    }

    private <R> R askDecimals(
            long inputCode,
            Rational offset,
            Function<Enclosure, @Nullable R> question,
            Function<Enclosure, @Nullable R> cautious) {
        R answer = null;
        boolean isUntold = false;
        for (int digits = FIRST_DIGITS; answer == null && !isUntold && digits <= MOST_DIGITS; digits *= 2) {
            AnchoredInterval<DecimalInterval> value = decimals(digits).at(inputCode, offset);
            Enclosure bounds = decimals(digits).enclosure(value);
            answer = question.apply(bounds);
            isUntold = DecimalEvaluation.isWithin(value, UNTOLD);
            if (answer == null && (isUntold || digits >= CAUTIOUS_DIGITS)) {
                answer = cautious.apply(bounds);
            }
        }
        if (answer == null) {
            throw new UndecidedValueException("the exact value at input code " + inputCode + " (x = "
                    + input.value(inputCode) + ") lies so near to a boundary that " + MOST_DIGITS
                    + " digits do not tell on which side");
        }
        return answer;
    }

    private DecimalEvaluation decimals(int digits) {
        return decimals.computeIfAbsent(digits, wanted -> new DecimalEvaluation(wanted, expression, input, output));
    }

    /** Count of input codes at which doubles did not answer every question asked so far. */
    public long hardInputs() {
        return hardInputs.size();
    }

    /** The value in doubles, for pictures: not exact. */
    public double approximateValue(long inputCode) {
        double position = doubles.at(inputCode, Rational.ZERO).middle();
        return (position - output.zero()) * outputScale;
    }

    /** The exact position of the value on the axis of output codes, if it is known to be rational. */
    public Optional<Rational> rationalPosition(long inputCode) {
        try {
            return rationals.exactAt(inputCode, Rational.ZERO).exact();
        } catch (RationalArithmetic.Irrational e) {
            return Optional.empty();
        }
    }

    /**
     * The exact position of the value on the axis of output codes, rounded to a count of significant digits. Magnitudes
     * below {@code 10^-1000} may come out as zero, magnitudes above {@code 10^1000} too small, but not below that.
     * Where the value is so near to the middle of two decimals that the rounding stays undecided, it is either of them.
     *
     * @param digits at most 900
     */
    public BigDecimal position(long inputCode, int digits) {
        MathContext context = new MathContext(digits, RoundingMode.HALF_EVEN);
        return rationalPosition(inputCode)
                .map(position -> position.toDecimal(context))
                .orElseGet(() -> irrationalPosition(inputCode, context));
    }

    /** The rounded value, null if it is not known; {@code either}: either neighbour of an undecided rounding will do. */
    private static @Nullable BigDecimal rounded(DecimalInterval value, MathContext context, boolean either) {
        BigDecimal low = limited(value.low());
        BigDecimal high = limited(value.high());
        if (value.isBelow(NEGLIGIBLE) && value.isAbove(NEGLIGIBLE.negate())) {
            return BigDecimal.ZERO;
        }
        if (low == null || high == null) {
            BigDecimal bound = low == null ? high : low;
            return bound != null && bound.abs().compareTo(HUGE) > 0 ? bound.round(context) : null;
        }
        BigDecimal down = low.round(context);
        BigDecimal up = high.round(context);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(down.precision() - down.scale() - context.getPrecision());
        boolean isNear = either && up.subtract(down, context).compareTo(step) <= 0;
        return up.compareTo(down) == 0 || isNear ? down : null;
    }

    private static @Nullable BigDecimal limited(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.min(LARGEST).max(LARGEST.negate());
    }

    private BigDecimal irrationalPosition(long inputCode, MathContext context) {
        for (int digits = context.getPrecision() + 10; digits <= MOST_DIGITS; digits *= 2) {
            DecimalInterval value = decimals(digits).whole(decimals(digits).at(inputCode, Rational.ZERO));
            BigDecimal position = rounded(value, context, digits > MOST_DIGITS / 2);
            if (position != null) {
                return position;
            }
        }
        throw new UndecidedValueException("the exact value at input code " + inputCode + " is not known to "
                + context.getPrecision() + " digits");
    }
}
