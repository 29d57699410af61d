package dev.halfulp.certify;

/**
 * Errors of a span of inputs in ulp. Each error is known to lie between a lower and an upper bound; spans are joined in
 * the order of inputs, so that sums do not depend on the count of cores.
 */
final class ErrorStatistics {
    final long first;
    final int count;

    /** Largest lower bound of an error against the clamped exact value. */
    double surelyReached;

    /** Largest upper bound of an error against the clamped exact value. */
    double neverExceeded;

    /** The same against the exact value itself. */
    double surelyReachedUnclamped;

    double neverExceededUnclamped;
    double sum;
    double sumOfSquares;
    long saturatedLow;
    long saturatedHigh;
    long firstLow = Long.MAX_VALUE;
    long lastLow = Long.MIN_VALUE;
    long firstHigh = Long.MAX_VALUE;
    long lastHigh = Long.MIN_VALUE;

    ErrorStatistics(long first, int count) {
        this.first = first;
        this.count = count;
    }

    void include(long code, ErrorBounds bounds) {
        surelyReached = Math.max(surelyReached, bounds.low());
        neverExceeded = Math.max(neverExceeded, bounds.high());
        surelyReachedUnclamped = Math.max(surelyReachedUnclamped, bounds.unclampedLow());
        neverExceededUnclamped = Math.max(neverExceededUnclamped, bounds.unclampedHigh());
        sum += bounds.signed();
        sumOfSquares += bounds.signed() * bounds.signed();
        if (bounds.side() < 0) {
            saturatedLow++;
            firstLow = Math.min(firstLow, code);
            lastLow = Math.max(lastLow, code);
        } else if (bounds.side() > 0) {
            saturatedHigh++;
            firstHigh = Math.min(firstHigh, code);
            lastHigh = Math.max(lastHigh, code);
        }
    }

    /** Joins the statistics of a later span to these. */
    void append(ErrorStatistics later) {
        surelyReached = Math.max(surelyReached, later.surelyReached);
        neverExceeded = Math.max(neverExceeded, later.neverExceeded);
        surelyReachedUnclamped = Math.max(surelyReachedUnclamped, later.surelyReachedUnclamped);
        neverExceededUnclamped = Math.max(neverExceededUnclamped, later.neverExceededUnclamped);
        sum += later.sum;
        sumOfSquares += later.sumOfSquares;
        saturatedLow += later.saturatedLow;
        saturatedHigh += later.saturatedHigh;
        firstLow = Math.min(firstLow, later.firstLow);
        lastLow = Math.max(lastLow, later.lastLow);
        firstHigh = Math.min(firstHigh, later.firstHigh);
        lastHigh = Math.max(lastHigh, later.lastHigh);
    }

    Saturation saturation() {
        return new Saturation(
                saturatedLow + saturatedHigh,
                saturatedLow == 0 ? null : new CodeSpan(firstLow, lastLow),
                saturatedHigh == 0 ? null : new CodeSpan(firstHigh, lastHigh));
    }
}
