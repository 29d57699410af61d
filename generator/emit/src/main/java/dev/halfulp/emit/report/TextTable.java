package dev.halfulp.emit.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose cells are filled with blanks to the width of their column.
 *
 * @param header titles of the columns
 * @param columns how each column is aligned
 * @param rows the cells
 */
public record TextTable(List<String> header, List<Column> columns, List<List<String>> rows) {
    /** Narrowest column: the line below the header needs as many dashes. */
    private static final int NARROWEST = 4;

    /**
     * A column.
     *
     * @param right whether it is aligned to the right
     * @param dashes as many as fill its width but for the last letter
     */
    public record Column(boolean right, String dashes) {}

    /** The table of unfilled cells; columns with a title in {@code right} are aligned to the right. */
    static TextTable of(List<String> titles, List<String> right, List<List<String>> rows) {
        List<Column> columns = new ArrayList<>();
        List<String> header = new ArrayList<>();
        List<List<String>> filled = new ArrayList<>();
        rows.forEach(row -> filled.add(new ArrayList<>()));
        for (int i = 0; i < titles.size(); i++) {
            int column = i;
            boolean isRight = right.contains(titles.get(i));
            int width = rows.stream()
                    .mapToInt(row -> escape(row.get(column)).length())
                    .reduce(Math.max(NARROWEST, titles.get(i).length()), Math::max);
            columns.add(new Column(isRight, "-".repeat(width - 1)));
            header.add(fill(titles.get(i), width, isRight));
            for (int row = 0; row < rows.size(); row++) {
                filled.get(row).add(fill(escape(rows.get(row).get(i)), width, isRight));
            }
        }
        return new TextTable(header, columns, filled);
    }

    /** Without what would end a cell. */
    private static String escape(String cell) {
        return cell.replace("|", "\\|").replace('\n', ' ');
    }

    private static String fill(String cell, int width, boolean isRight) {
        String blanks = " ".repeat(width - cell.length());
        return isRight ? blanks + cell : cell + blanks;
    }
}
