package dev.halfulp.certify;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.FunctionSteps;
import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Domain;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/** Runs a datapath over every input of its domain and compares with the corridor and with the exact values. */
public final class Certifier {
    private static final MathContext ROUNDED_UP = new MathContext(12, RoundingMode.CEILING);
    private static final int SHOWN_DIGITS = 20;

    private final UnitSpec spec;
    private final ExactReference reference;
    private final Corridor corridor;
    private final Corridor nearest;

    /**
     * @param corridor what the criterion accepts
     * @param nearest the codes nearest to the exact values
     */
    public Certifier(UnitSpec spec, ExactReference reference, Corridor corridor, Corridor nearest) {
        this.spec = spec;
        this.reference = reference;
        this.corridor = corridor;
        this.nearest = nearest;
    }

    /**
     * The certificate of a datapath.
     *
     * @throws CertificationException if an output lies outside the corridor, or goes against the function where the unit
     *     was to be monotone
     */
    public Certificate certify(Datapath datapath) {
        long first = spec.input().minCode();
        long[] outputs = new Interpreter(datapath)
                .applyAll(first, Math.toIntExact(spec.input().codes()));
        checkCorridor(first, outputs);
        if (spec.monotone()) {
            checkDirections(first, outputs);
        }
        int from = Math.toIntExact(spec.domain().first() - first);
        return measure(Arrays.copyOfRange(
                outputs, from, from + Math.toIntExact(spec.domain().codes())));
    }

    /** Outside the domain too: there the corridor is the one of the domain's nearest end. */
    private void checkCorridor(long first, long[] outputs) {
        for (int i = 0; i < outputs.length; i++) {
            long code = first + i;
            if (!corridor.accepts(code, outputs[i])) {
                throw new CertificationException(String.format(
                        "unit %s: at input code %d the output code is %d, but %d to %d is acceptable",
                        spec.name(), code, outputs[i], corridor.low(code), corridor.high(code)));
            }
        }
    }

    /** Outside the domain too: there the direction is the one at the domain's nearest end. */
    private void checkDirections(long first, long[] outputs) {
        FunctionSteps steps = new FunctionSteps(reference, spec.domain());
        steps.against(first, outputs).findFirst().ifPresent(code -> {
            throw new CertificationException(
                    "unit " + spec.name() + ": after input code " + code + " the output goes against the function");
        });
    }

    /** The errors of given output codes, from the first code of the domain up. */
    private Certificate measure(long[] outputs) {
        Domain domain = spec.domain();
        Format output = spec.output();
        ErrorSurvey survey = new ErrorSurvey(reference, output, domain, outputs);
        LargestError largest = new LargestError(survey, reference, output);
        LargestError.Found worst = largest.clamped(promisedUlp());
        ErrorStatistics total = survey.total();
        LargestError.Found unclamped = total.saturation().count() == 0 ? worst : largest.unclamped();
        MonotonicityCheck monotonicity =
                new MonotonicityCheck(new FunctionSteps(reference, domain), domain.first(), outputs);
        return new Certificate(
                outputs.length,
                reference.hardInputs(),
                worst.ulp().round(ROUNDED_UP),
                unclamped.ulp().round(ROUNDED_UP),
                inValue(worst.ulp()).round(ROUNDED_UP),
                total.sum / outputs.length,
                Math.sqrt(total.sumOfSquares / outputs.length),
                worstCase(worst.inputCode(), survey.got(worst.inputCode())),
                correctlyRounded(outputs),
                total.saturation(),
                monotonicity.direction(),
                monotonicity.isAsFunction());
    }

    /** The bound that membership in the corridor proves, in ulp. */
    private BigDecimal promisedUlp() {
        Criterion criterion = spec.criterion();
        Rational bound = criterion.kind() == Criterion.Kind.ABSOLUTE
                ? criterion.amount().divide(spec.output().scale())
                : criterion.amount();
        return bound.toDecimal(ROUNDED_UP);
    }

    private BigDecimal inValue(BigDecimal ulp) {
        return Rational.of(ulp).multiply(spec.output().scale()).toDecimal(ROUNDED_UP);
    }

    private WorstCase worstCase(long code, long got) {
        Format output = spec.output();
        BigDecimal position = reference.position(code, 2 * SHOWN_DIGITS);
        BigDecimal exact = Rational.of(position)
                .subtract(Rational.of(output.zero()))
                .multiply(output.scale())
                .toDecimal(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_EVEN));
        return new WorstCase(code, spec.input().value(code), got, output.value(got), plain(exact));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toString();
    }

    private long correctlyRounded(long[] outputs) {
        long count = 0;
        for (int i = 0; i < outputs.length; i++) {
            count += nearest.accepts(spec.domain().first() + i, outputs[i]) ? 1 : 0;
        }
        return count;
    }

    /** The largest error in ulp that the nearest codes have: no unit has a smaller one. */
    public BigDecimal bestReachableUlp() {
        long[] codes = new long[Math.toIntExact(spec.domain().codes())];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = nearest.low(spec.domain().first() + i);
        }
        ErrorSurvey survey = new ErrorSurvey(reference, spec.output(), spec.domain(), codes);
        return new LargestError(survey, reference, spec.output())
                .clamped(new BigDecimal("0.5"))
                .ulp()
                .round(ROUNDED_UP);
    }
}
