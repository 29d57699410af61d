package dev.halfulp.emit.report;

import java.util.List;

/**
 * One unit as the page and the summary show it: every text and coordinate is final.
 *
 * @param name of the unit
 * @param formula the function, with the values of its parameters
 * @param signature such as {@code s16f12 -> s16f15}
 * @param promise the criterion in a few words
 * @param found the largest error, in ulp
 * @param checked what was checked
 * @param groups everything that is known
 * @param curve picture of the function
 * @param error picture of the error
 * @param row the unit in summary tables
 * @param saturation which inputs leave the output range, empty for none
 * @param inputs count of inputs checked
 */
public record UnitCard(
        String name,
        String formula,
        String signature,
        String promise,
        String found,
        String checked,
        List<Group> groups,
        Chart curve,
        Chart error,
        Row row,
        String saturation,
        long inputs) {
    /**
     * Statements on one subject.
     *
     * @param title the subject
     * @param facts the statements
     */
    public record Group(String title, List<Fact> facts) {}

    /**
     * A statement.
     *
     * @param label what it is about
     * @param text what it says
     */
    public record Fact(String label, String text) {}

    /**
     * The figures of a unit for tables.
     *
     * @param criterion as spec files write it
     * @param maxUlp largest error in ulp
     * @param worstInput value of the input where it occurs
     * @param correctlyRounded share of inputs with the nearest code
     * @param method how the unit is built
     * @param fold how its domain is folded
     * @param segments stored pieces, or a dash
     * @param tableBits stored bits
     * @param lut6 six-input lookup tables
     * @param dsp multiplier blocks
     * @param flashBytes bytes on a microcontroller
     * @param cycles instructions on a microcontroller
     */
    public record Row(
            String criterion,
            String maxUlp,
            String worstInput,
            String correctlyRounded,
            String method,
            String fold,
            String segments,
            String tableBits,
            String lut6,
            String dsp,
            String flashBytes,
            String cycles) {}

    /** The card of an entry. */
    static UnitCard of(UnitEntry entry) {
        return new CardBuilder(new EntryView(entry)).build();
    }
}
