package dev.halfulp.generate;

import dev.halfulp.spec.Objective;
import dev.halfulp.spec.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a smaller error costs.
 *
 * @param request what was looked at
 * @param points the units made, in the order of output formats, criteria and objectives
 * @param problems why other units could not be made
 */
public record TradeOff(ExploreRequest request, List<TradeOffPoint> points, List<Problem> problems) {
    public TradeOff {
        points = List.copyOf(points);
        problems = List.copyOf(problems);
    }

    /**
     * The points that no other point betters in one cost or in the error without being worse in the other, from the
     * cheapest up. Of equal points the one chosen for that cost is taken.
     */
    public List<TradeOffPoint> front(Objective cost) {
        List<TradeOffPoint> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.<TradeOffPoint>comparingDouble(point -> point.cost(cost))
                .thenComparing(TradeOffPoint::error)
                .thenComparing(point -> point.unit().spec().objective() != cost));
        List<TradeOffPoint> front = new ArrayList<>();
        BigDecimal least = null;
        for (TradeOffPoint point : sorted) {
            if (least == null || point.error().compareTo(least) < 0) {
                front.add(point);
                least = point.error();
            }
        }
        return front;
    }
}
