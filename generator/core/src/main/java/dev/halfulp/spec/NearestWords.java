package dev.halfulp.spec;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the words that a mistyped word may have meant. */
public final class NearestWords {
    private static final int MOST_SUGGESTIONS = 3;

    private NearestWords() {}

    /** A hint for an unknown word: the nearest known ones, or all of them if none is near. */
    public static String hint(String word, Collection<String> known) {
        List<String> near = near(word, known);
        if (near.isEmpty()) {
            return "known: " + String.join(", ", known);
        }
        return "did you mean " + near.stream().map(Texts::quoted).collect(Collectors.joining(" or ")) + "?";
    }

    /** At most three known words within a few mistakes of a word, the nearest first. */
    public static List<String> near(String word, Collection<String> known) {
        if (word.length() > 64) {
            return List.of();
        }
        String wanted = normal(word);
        int allowed = Math.max(wanted.length() <= 3 ? 1 : 2, wanted.length() / 4);
        return known.stream()
                .filter(candidate -> distance(wanted, normal(candidate)) <= allowed)
                .sorted(Comparator.comparingInt((String candidate) -> distance(wanted, normal(candidate))))
                .limit(MOST_SUGGESTIONS)
                .collect(Collectors.toList());
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** Fewest insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
    static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && swapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }

    private static boolean swapped(String from, int i, String to, int j) {
        return from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
