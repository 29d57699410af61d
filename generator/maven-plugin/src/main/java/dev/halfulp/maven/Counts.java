package dev.halfulp.maven;

/** Numbers with their nouns. */
final class Counts {
    private Counts() {}

    /** Such as {@code 1 unit} or {@code 2 units}. */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
