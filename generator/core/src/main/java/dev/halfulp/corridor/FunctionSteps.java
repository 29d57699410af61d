package dev.halfulp.corridor;

import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.Enclosure;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.spec.Domain;
import dev.halfulp.spec.Outside;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Whether a function rises, falls or keeps its value from one input code to the next. Where inputs outside the domain
 * behave as its nearest end, the direction at that end goes on; where they never occur, there is none.
 */
public final class FunctionSteps {
    private static final int DIGITS = 60;

    private final ExactReference reference;
    private final Domain domain;

    public FunctionSteps(ExactReference reference, Domain domain) {
        this.reference = reference;
        this.domain = domain;
    }

    /**
     * The steps at which outputs go against the function: where they rise but it does not, or fall but it does not.
     *
     * @param first the input code of the first output
     * @param outputs the output codes of consecutive input codes
     * @return for each such step the code below it, ascending
     */
    public LongStream against(long first, long[] outputs) {
        return IntStream.range(0, outputs.length - 1)
                .parallel()
                .filter(i -> outputs[i] != outputs[i + 1] && !isFree(first + i))
                .filter(i -> Long.compare(outputs[i + 1], outputs[i]) != sign(first + i))
                .mapToLong(i -> first + i);
    }

    /** Whether the step from a code to the next has no direction. */
    boolean isFree(long code) {
        boolean isInside = domain.first() <= code && code < domain.last();
        return !isInside && (domain.outside() == Outside.ANY || domain.first() == domain.last());
    }

    /** 1 where the function rises from a code to the next, -1 where it falls, 0 where it keeps its value. */
    int sign(long code) {
        long inside = inside(code);
        int sign = signInDoubles(inside);
        return sign != 0
                ? sign
                : Integer.signum(reference.position(inside + 1, DIGITS).compareTo(reference.position(inside, DIGITS)));
    }

    /** As {@link #sign}, but where doubles do not tell, another direction that is likely. */
    int likelySign(long code, int likely) {
        long inside = inside(code);
        int sign = signInDoubles(inside);
        return sign != 0 || isSame(enclosure(inside), enclosure(inside + 1)) ? sign : likely;
    }

    private long inside(long code) {
        return Math.max(domain.first(), Math.min(domain.last() - 1, code));
    }

    /** 0 also where doubles do not tell. */
    private int signInDoubles(long code) {
        Enclosure here = enclosure(code);
        Enclosure next = enclosure(code + 1);
        return here.high() < next.low() ? 1 : here.low() > next.high() ? -1 : 0;
    }

    private static boolean isSame(Enclosure here, Enclosure next) {
        return here.isPoint() && next.isPoint() && here.low() == next.low();
    }

    private Enclosure enclosure(long code) {
        return reference.ask(code, Rational.ZERO, exact -> exact);
    }
}
