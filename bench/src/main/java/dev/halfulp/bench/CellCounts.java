package dev.halfulp.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a flat netlist by their type, as the command {@code stat} of Yosys prints them. */
record CellCounts(Map<String, Integer> byType) {
    private static final Pattern TOTAL = Pattern.compile("(?m)^ +Number of cells: +(\\d+)$");
    private static final Pattern CELL = Pattern.compile("(?m)^ +([$\\w]+) +(\\d+)$");

    CellCounts {
        byType = Map.copyOf(byType);
    }

    /**
     * Reads what {@code stat} prints of one module.
     *
     * @throws BenchException if the types do not add up to the number of cells
     */
    static CellCounts parse(String text) throws BenchException {
        Matcher total = TOTAL.matcher(text);
        if (!total.find()) {
            throw new BenchException("no number of cells in the statistics of yosys: " + text);
        }
        Map<String, Integer> counts = new TreeMap<>();
        Matcher cell = CELL.matcher(text).region(total.end(), text.length());
        while (cell.find()) {
            counts.merge(cell.group(1), Integer.valueOf(cell.group(2)), Integer::sum);
        }
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != Integer.parseInt(total.group(1))) {
            throw new BenchException("the cells in the statistics of yosys do not add up: " + text);
        }
        return new CellCounts(counts);
    }

    /** The cells whose type matches a regular expression. */
    int count(String type) {
        Pattern pattern = Pattern.compile(type);
        return byType.entrySet().stream()
                .filter(entry -> pattern.matcher(entry.getKey()).matches())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
