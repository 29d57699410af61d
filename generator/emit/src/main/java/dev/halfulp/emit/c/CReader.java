package dev.halfulp.emit.c;

import java.util.Locale;

/**
 * A function that reads a word of a table, which on AVR lies in program memory.
 *
 * @param type the type of the word
 * @param function the name of the function
 * @param guard the macro that tells that the function is there
 * @param bits the width of the word
 * @param signed whether the word has a sign
 * @param unsignedType the unsigned type of the same width
 * @param largest the largest value of the type
 * @param ones the unsigned word with every bit set
 */
public record CReader(
        String type,
        String function,
        String guard,
        int bits,
        boolean signed,
        String unsignedType,
        String largest,
        String ones) {
    static CReader of(CType type) {
        String ones = "0x" + "f".repeat(type.bits() / 4) + "u";
        String largest = "0x" + (type.signed() ? "7" : "f") + "f".repeat(type.bits() / 4 - 1) + "u";
        return new CReader(
                type.toString(),
                functionOf(type),
                functionOf(type).toUpperCase(Locale.ROOT),
                type.bits(),
                type.signed(),
                type.unsigned().toString(),
                largest,
                ones);
    }

    /** The name of the function that reads words of a type. */
    static String functionOf(CType type) {
        return "halfulp_read_" + type.word();
    }
}
