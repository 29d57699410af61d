package dev.halfulp.certify;

import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.spec.Domain;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares the output codes of a domain with the exact values, on all cores. */
final class ErrorSurvey {
    private static final int BLOCK = 4096;

    private final ExactReference reference;
    private final Format output;
    private final Domain domain;
    private final long[] outputs;
    private final List<ErrorStatistics> blocks;
    private final ErrorStatistics total;

    /**
     * @param outputs the output codes of the domain, from its first code up
     */
    ErrorSurvey(ExactReference reference, Format output, Domain domain, long[] outputs) {
        this.reference = reference;
        this.output = output;
        this.domain = domain;
        this.outputs = outputs;
        blocks = IntStream.range(0, (outputs.length + BLOCK - 1) / BLOCK)
                .parallel()
                .mapToObj(this::survey)
                .collect(Collectors.toList());
        total = new ErrorStatistics(domain.first(), outputs.length);
        blocks.forEach(total::append);
    }

    private ErrorStatistics survey(int block) {
        int from = block * BLOCK;
        int to = Math.min(outputs.length, from + BLOCK);
        ErrorStatistics statistics = new ErrorStatistics(domain.first() + from, to - from);
        for (int i = from; i < to; i++) {
            statistics.include(domain.first() + i, bounds(domain.first() + i));
        }
        return statistics;
    }

    /** The output code at an input code of the domain. */
    long got(long code) {
        return outputs[(int) (code - domain.first())];
    }

    ErrorBounds bounds(long code) {
        long got = got(code);
        return reference.ask(
                code,
                Rational.ZERO,
                exact -> ErrorBounds.of(exact, got, output.minCode(), output.maxCode()),
                exact -> ErrorBounds.ofAny(exact, got, output.minCode(), output.maxCode()));
    }

    ErrorStatistics total() {
        return total;
    }

    /** Statistics of consecutive spans of inputs. */
    List<ErrorStatistics> blocks() {
        return blocks;
    }
}
