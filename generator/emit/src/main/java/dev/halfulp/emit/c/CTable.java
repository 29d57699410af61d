package dev.halfulp.emit.c;

import dev.halfulp.datapath.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A constant array.
 *
 * @param type the type of its words
 * @param name the name of the array
 * @param size count of words
 * @param bytes size of the array
 * @param rows the words as literals, line by line
 */
public record CTable(String type, String name, int size, long bytes, List<List<String>> rows) {
    private static final int LINE_LENGTH = 96;

    static CTable of(String name, Table table) {
        CType type = CType.smallest(table.range());
        List<String> literals = new ArrayList<>();
        for (long word : table.words()) {
            literals.add(withoutParentheses(type.literal(word)));
        }
        int widest = literals.stream().mapToInt(String::length).max().orElse(1);
        int perRow = Integer.highestOneBit(Math.max(1, LINE_LENGTH / (widest + 2)));
        List<List<String>> rows = new ArrayList<>();
        for (int start = 0; start < literals.size(); start += perRow) {
            rows.add(List.copyOf(literals.subList(start, Math.min(literals.size(), start + perRow))));
        }
        long bytes = (long) table.size() * (type.bits() / 8);
        return new CTable(type.toString(), name, table.size(), bytes, List.copyOf(rows));
    }

    /** Whether two tables hold the same words. */
    static boolean equal(Table left, Table right) {
        return left == right || Arrays.equals(left.words(), right.words());
    }

    private static String withoutParentheses(String literal) {
        return literal.startsWith("(") ? literal.substring(1, literal.length() - 1) : literal;
    }
}
