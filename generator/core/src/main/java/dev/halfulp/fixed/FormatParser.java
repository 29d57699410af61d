package dev.halfulp.fixed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the spellings of a format: {@code s16f12}, {@code sfix16_En12}, {@code ap_fixed<16,4>} and affine types such
 * as {@code int8(scale=0.5,zero=-3)}.
 */
public final class FormatParser {
    /** Largest magnitude of the fraction bits of a fixed-point format. */
    public static final int LARGEST_FRACTION = 64;

    private static final Pattern SHORT = Pattern.compile("([su])(\\d{1,3})f(-?\\d{1,3})");
    private static final Pattern FIX = Pattern.compile("([su])fix(\\d{1,3})(?:_E(n?)(\\d{1,3}))?");
    private static final Pattern AP = Pattern.compile("ap_(u?)fixed<\\s*(\\d{1,3})\\s*,\\s*(-?\\d{1,3})\\s*>");
    private static final Pattern AFFINE =
            Pattern.compile("(u?)int(8|16)\\(\\s*scale\\s*=\\s*([^,()]+?)\\s*,\\s*zero\\s*=\\s*([+-]?\\d{1,6})\\s*\\)");
    private static final Pattern Q_NOTATION = Pattern.compile("[uU]?[qQ]\\d+\\.\\d+");

    private FormatParser() {}

    /**
     * The format that a text means.
     *
     * @throws FormatException with a sentence and a hint for the user
     */
    public static Format parse(String text) {
        String trimmed = text.trim();
        Matcher matcher = SHORT.matcher(trimmed);
        if (matcher.matches()) {
            return fixed(trimmed, matcher.group(1).equals("s"), matcher.group(2), Integer.parseInt(matcher.group(3)));
        }
        matcher = FIX.matcher(trimmed);
        if (matcher.matches()) {
            int exponent = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
            int fraction = "n".equals(matcher.group(3)) ? exponent : -exponent;
            return fixed(trimmed, matcher.group(1).equals("s"), matcher.group(2), fraction);
        }
        matcher = AP.matcher(trimmed);
        if (matcher.matches()) {
            int fraction = Integer.parseInt(matcher.group(2)) - Integer.parseInt(matcher.group(3));
            return fixed(trimmed, matcher.group(1).isEmpty(), matcher.group(2), fraction);
        }
        matcher = AFFINE.matcher(trimmed);
        if (matcher.matches()) {
            return affine(trimmed, matcher);
        }
        throw unknown(trimmed);
    }

    private static Format fixed(String text, boolean signed, String widthText, int fraction) {
        int width = Integer.parseInt(widthText);
        if (width < 1 || width > Format.LARGEST_WIDTH) {
            throw new FormatException(
                    "the format '" + text + "' has " + width + " bits",
                    "a format has 1 to " + Format.LARGEST_WIDTH + " bits");
        }
        if (Math.abs(fraction) > LARGEST_FRACTION) {
            throw new FormatException(
                    "the format '" + text + "' has " + fraction + " fraction bits",
                    "fraction bits lie between -" + LARGEST_FRACTION + " and " + LARGEST_FRACTION);
        }
        return Format.fixed(signed, width, fraction);
    }

    private static Format affine(String text, Matcher matcher) {
        try {
            return Format.affine(
                    matcher.group(1).isEmpty(),
                    Integer.parseInt(matcher.group(2)),
                    Rational.parse(matcher.group(3)),
                    Long.parseLong(matcher.group(4)));
        } catch (IllegalArgumentException e) {
            throw new FormatException(
                    "impossible format '" + text + "': " + e.getMessage(),
                    "write for example int8(scale=1/128,zero=0)");
        }
    }

    private static FormatException unknown(String text) {
        if (Q_NOTATION.matcher(text).matches()) {
            return new FormatException(
                    "the format '" + text + "' is ambiguous: some count the sign bit, some do not",
                    "write s16f12 for 16 bits in all, sign included, with 12 fraction bits");
        }
        String shown = text.length() <= 60 ? text : text.substring(0, 60) + "...";
        return new FormatException(
                "'" + shown + "' is not a format",
                "write s16f12 for signed, 16 bits, 12 fraction bits; u8f8; sfix16_En12; ap_fixed<16,4>; or"
                        + " int8(scale=1/128,zero=0)");
    }
}
