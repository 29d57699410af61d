package dev.halfulp.generate;

import dev.halfulp.certify.Unit;
import dev.halfulp.spec.Objective;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** One cost of a trade-off in words: for each point that none betters a row, from the cheapest up. */
public final class TradeOffRows {
    private static final MathContext FOUR_UP = new MathContext(4, RoundingMode.CEILING);

    private final TradeOff tradeOff;
    private final Objective cost;
    private final List<Objective> others;

    public TradeOffRows(TradeOff tradeOff, Objective cost) {
        this.tradeOff = tradeOff;
        this.cost = cost;
        others = tradeOff.request().objectives().stream()
                .filter(other -> other != cost)
                .toList();
    }

    /** What the cells of a row mean. */
    public List<String> head() {
        Stream<String> words = Stream.of(
                CostName.of(cost), "max error", "max ulp", "output", "criterion", "optimize", "method", "fold");
        return Stream.concat(words, others.stream().map(CostName::of)).toList();
    }

    /** The rows. */
    public List<List<String>> rows() {
        return tradeOff.front(cost).stream().map(this::row).toList();
    }

    private List<String> row(TradeOffPoint point) {
        Unit unit = point.unit();
        Stream<String> words = Stream.of(
                figure(point, cost),
                upwards(point.error()),
                upwards(unit.certificate().maxUlp()),
                unit.spec().output().toString(),
                unit.spec().criterion().toString(),
                unit.spec().objective().word(),
                unit.design().method().word(),
                unit.design().fold());
        return Stream.concat(words, others.stream().map(other -> figure(point, other)))
                .toList();
    }

    private static String figure(TradeOffPoint point, Objective objective) {
        return String.valueOf((long) point.cost(objective));
    }

    /** Rounded up, but not to a whole ulp that the error stays below. */
    private static String upwards(BigDecimal error) {
        MathContext digits = FOUR_UP;
        while (error.compareTo(BigDecimal.ONE) < 0 && error.round(digits).compareTo(BigDecimal.ONE) == 0) {
            digits = new MathContext(digits.getPrecision() + 1, RoundingMode.CEILING);
        }
        return error.round(digits).stripTrailingZeros().toPlainString();
    }
}
