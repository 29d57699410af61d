package dev.halfulp.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows as a table in Markdown. */
final class RowTable {
    private static final List<String> HEAD = List.of(
            "row",
            "design",
            "LUT (CARRY4, MUXF), depth",
            "LUT4, MHz",
            "error",
            "bits",
            "peer: LUT, depth",
            "LUT4, MHz",
            "error",
            "ratio LUT / LUT4",
            "reached: LUT / LUT4",
            "ratio LUT / LUT4");

    private final List<Row> rows;

    RowTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    String text() {
        return line(HEAD)
                + line(HEAD.stream().map(title -> "---").toList())
                + rows.stream().map(row -> line(cells(row))).collect(Collectors.joining())
                + "\n"
                + means("the best known of others", Row::peer)
                + means("what was reached by hand", Row::reached);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static List<String> cells(Row row) {
        Resources ours = row.resources();
        Optional<Reference> peer = row.peer();
        Optional<Reference> reached = row.reached();
        return List.of(
                row.name(),
                row.unit().design().method().word() + ", " + row.unit().design().fold(),
                ours.luts() + " (" + ours.carries() + ", " + ours.muxes() + "), " + ours.depth(),
                ours.iceLuts() + ", " + number(ours.megahertz(), 0),
                number(OptionalDouble.of(row.error()), 3),
                String.valueOf(row.unit().design().tableBits()),
                figure(peer, Reference::luts, 0) + ", " + figure(peer, Reference::depth, 0),
                figure(peer, Reference::iceLuts, 0) + ", " + figure(peer, Reference::megahertz, 0),
                figure(peer, Reference::error, 3),
                ratios(row, Row::peer),
                figure(reached, Reference::luts, 0) + " / " + figure(reached, Reference::iceLuts, 0),
                ratios(row, Row::reached));
    }

    private static String figure(Optional<Reference> of, Function<Reference, OptionalDouble> figure, int digits) {
        return number(of.map(figure).orElse(OptionalDouble.empty()), digits);
    }

    private static String ratios(Row row, Function<Row, Optional<Reference>> other) {
        return number(Row.lutRatio(row, other), 2) + " / " + number(Row.iceRatio(row, other), 2);
    }

    private static String number(OptionalDouble value, int digits) {
        return value.isPresent() ? String.format(Locale.ROOT, "%." + digits + "f", value.getAsDouble()) : "-";
    }

    private String means(String others, Function<Row, Optional<Reference>> other) {
        long count = rows.stream().filter(row -> other.apply(row).isPresent()).count();
        return "Geometric mean of the ratios to " + others + ", " + count + " rows: LUT "
                + number(mean(Row::lutRatio, other), 3) + ", LUT4 " + number(mean(Row::iceRatio, other), 3) + "\n";
    }

    private OptionalDouble mean(
            BiFunction<Row, Function<Row, Optional<Reference>>, OptionalDouble> ratio,
            Function<Row, Optional<Reference>> other) {
        return GeometricMean.of(rows.stream()
                .map(row -> ratio.apply(row, other))
                .flatMap(value -> value.stream().boxed())
                .toList());
    }
}
