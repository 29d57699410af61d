package dev.halfulp.cli;

import dev.halfulp.certify.Unit;
import dev.halfulp.cost.Cost;
import dev.halfulp.emit.report.json.JsonArray;
import dev.halfulp.emit.report.json.JsonNumber;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonPrinter;
import dev.halfulp.emit.report.json.JsonString;
import dev.halfulp.emit.report.json.JsonValue;
import dev.halfulp.emit.report.json.JsonWord;
import dev.halfulp.generate.ToolVersion;
import dev.halfulp.generate.TradeOff;
import dev.halfulp.generate.TradeOffPoint;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.List;
import java.util.Set;

/** A trade-off as JSON; fields that {@code report.json} has too mean the same. */
final class TradeOffJson {
    private TradeOffJson() {}

    static String of(TradeOff tradeOff) {
        UnitSpec common = tradeOff.request().unit().spec();
        JsonObject parameters = new JsonObject();
        common.function().parameters().forEach((name, value) -> parameters.set(name, value.toString()));
        return JsonPrinter.print(new JsonObject()
                .set("tool", "halfulp")
                .set("version", ToolVersion.current())
                .set("formula", common.function().formula())
                .set("parameters", parameters)
                .set("derivative", common.function().derivative())
                .set("input", common.input().toString())
                .set("points", new JsonArray(points(tradeOff)))
                .set(
                        "problems",
                        new JsonArray(tradeOff.problems().stream()
                                .<JsonValue>map(problem -> new JsonString(problem.toString()))
                                .toList())));
    }

    private static List<JsonValue> points(TradeOff tradeOff) {
        List<Objective> costs = tradeOff.request().objectives();
        List<Set<TradeOffPoint>> fronts =
                costs.stream().map(cost -> Set.copyOf(tradeOff.front(cost))).toList();
        return tradeOff.points().stream()
                .<JsonValue>map(point -> {
                    JsonArray best = new JsonArray(costs.stream()
                            .filter(cost -> fronts.get(costs.indexOf(cost)).contains(point))
                            .<JsonValue>map(cost -> new JsonString(cost.word()))
                            .toList());
                    return point(point).set("front", best);
                })
                .toList();
    }

    private static JsonObject point(TradeOffPoint point) {
        Unit unit = point.unit();
        JsonValue segments = unit.design().segments().isPresent()
                ? JsonNumber.of(unit.design().segments().getAsLong())
                : JsonWord.NULL;
        Cost cost = unit.cost();
        return new JsonObject()
                .set("output", unit.spec().output().toString())
                .set("criterion", unit.spec().criterion().toString())
                .set("optimize", unit.spec().objective().word())
                .set("method", unit.design().method().word())
                .set("fold", unit.design().fold())
                .set("segments", segments)
                .set("tableBits", unit.design().tableBits())
                .set("maxUlp", unit.certificate().maxUlp())
                .set("maxAbs", unit.certificate().maxAbsolute())
                .set(
                        "cost",
                        new JsonObject()
                                .set("lut6", cost.lut6())
                                .set("dsp", cost.dsp())
                                .set("flashBytes", cost.flashBytes())
                                .set("cycles", cost.cycles()));
    }
}
