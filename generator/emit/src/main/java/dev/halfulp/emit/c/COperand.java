package dev.halfulp.emit.c;

/**
 * What an expression reads.
 *
 * @param cast the type that it is converted to first, empty for none
 * @param text the name of a local, or a literal
 */
public record COperand(String cast, String text) {
    static COperand plain(String text) {
        return new COperand("", text);
    }

    static COperand plain(long number) {
        return plain(Long.toString(number));
    }
}
