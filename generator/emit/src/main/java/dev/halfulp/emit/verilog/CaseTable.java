package dev.halfulp.emit.verilog;

import dev.halfulp.datapath.Range;
import dev.halfulp.datapath.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as a list of cases.
 *
 * @param entries the words that differ from {@code otherwise}, in the order of their indices
 * @param otherwise the word that occurs most, of several the last
 */
public record CaseTable(List<CaseEntry> entries, String otherwise) {
    /** The table of a net that reads none. */
    static final CaseTable NONE = new CaseTable(List.of(), "");

    public CaseTable {
        entries = List.copyOf(entries);
    }

    /** The words that are read: those at the values of {@code index} that lie in {@code range}. */
    static CaseTable of(Table table, Range index, Range range) {
        long otherwise = mostFrequent(table, index, range);
        List<CaseEntry> entries = new ArrayList<>();
        for (int i = (int) index.min(); i <= index.max(); i++) {
            long word = table.word(i);
            if (range.contains(word) && word != otherwise) {
                entries.add(new CaseEntry(Literals.unsigned(i, index.width()), Literals.of(word, range.width())));
            }
        }
        return new CaseTable(entries, Literals.of(otherwise, range.width()));
    }

    private static long mostFrequent(Table table, Range index, Range range) {
        Map<Long, Integer> counts = new HashMap<>();
        long best = range.min();
        int most = 0;
        for (int i = (int) index.min(); i <= index.max(); i++) {
            long word = table.word(i);
            if (range.contains(word)) {
                most = Math.max(most, counts.merge(word, 1, Integer::sum));
            }
        }
        for (int i = (int) index.min(); i <= index.max(); i++) {
            if (counts.getOrDefault(table.word(i), 0) == most) {
                best = table.word(i);
            }
        }
        return best;
    }
}
