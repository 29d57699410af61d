package dev.halfulp.generate;

import dev.halfulp.emit.Templates;
import dev.halfulp.emit.UnitBanner;
import dev.halfulp.emit.report.TradeOffChart;
import dev.halfulp.emit.report.TradeOffChart.Point;
import dev.halfulp.emit.report.TradeOffModel;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A trade-off as a page with a picture for each cost, which works offline. */
public final class TradeOffPicture {
    private TradeOffPicture() {}

    /** Writes the page into a file. */
    public static void write(TradeOff tradeOff, Path file) throws IOException {
        String page = new Templates(null).render("report/tradeoff.html.ftl", model(tradeOff));
        Files.write(file, page.getBytes(StandardCharsets.UTF_8));
    }

    private static TradeOffModel model(TradeOff tradeOff) {
        UnitSpec common = tradeOff.request().unit().spec();
        return new TradeOffModel(
                ToolVersion.current(),
                UnitBanner.OWNERSHIP,
                common.function().formula(),
                parameters(common),
                common.input().toString(),
                tradeOff.points().size(),
                common.domain().codes(),
                tradeOff.request().objectives().stream()
                        .map(cost -> section(tradeOff, cost))
                        .toList());
    }

    private static String parameters(UnitSpec spec) {
        return spec.function().parameters().entrySet().stream()
                .map(Map.Entry::toString)
                .collect(Collectors.joining(", "));
    }

    private static TradeOffModel.Section section(TradeOff tradeOff, Objective cost) {
        TradeOffRows rows = new TradeOffRows(tradeOff, cost);
        String name = CostName.of(cost);
        return new TradeOffModel.Section(
                name,
                new TradeOffChart(
                                cost.word(), name, points(tradeOff.points(), cost), points(tradeOff.front(cost), cost))
                        .build(),
                rows.head(),
                rows.rows());
    }

    private static List<Point> points(List<TradeOffPoint> points, Objective cost) {
        return points.stream()
                .map(point -> new Point(point.cost(cost), point.error().doubleValue()))
                .toList();
    }
}
