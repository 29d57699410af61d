package dev.halfulp.spec;

import dev.halfulp.fixed.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of units: what they are by default, which are refused, and the Java class they become. */
public final class UnitNames {
    /** Most characters of a name, so that file names with endings stay within every file system's limit. */
    public static final int LONGEST = 100;

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]*");

    /** Endings of files and functions that go with another unit. */
    private static final List<String> COMPANIONS = List.of("_tb", "_axis", "_array");

    private static final Set<String> JAVA_LANG = words(ReservedWords.JAVA_LANG);

    private record Reserved(Set<String> words, boolean inAnyCase, String meaning) {
        boolean holds(String name) {
            return words.contains(inAnyCase ? name.toLowerCase(Locale.ROOT) : name);
        }
    }

    private static final List<Reserved> RESERVED = List.of(
            new Reserved(Set.of("halfulp"), true, "the name of this program's own files"),
            new Reserved(words(ReservedWords.VERILOG), false, "a keyword of Verilog"),
            new Reserved(words(ReservedWords.SYSTEM_VERILOG), false, "a keyword of SystemVerilog"),
            new Reserved(words(ReservedWords.C_FAMILY), false, "a keyword of C or C++"),
            new Reserved(words(ReservedWords.JAVA), false, "a keyword of Java"),
            new Reserved(words(ReservedWords.C_LIBRARY_MATH), false, "a name of the C library"),
            new Reserved(words(ReservedWords.C_LIBRARY), false, "a name of the C library"),
            new Reserved(words(ReservedWords.C_LIMITS), false, "a name of the C library"),
            new Reserved(words(ReservedWords.C_HEADERS), true, "a header of the C library"),
            new Reserved(words(ReservedWords.DEVICES), true, "a device name of Windows"),
            new Reserved(words(ReservedWords.GENERATED), false, "a name inside the generated code"));

    private UnitNames() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }

    /**
     * The name of a unit that gives none: {@code tanh_s16f12_s16f15}, for a derivative {@code tanh_d_s16f12_s16f15}.
     * Nothing for formulas of the user and affine formats, whose scale no name can hold.
     */
    public static Optional<String> defaultName(Function function, Format input, Format output) {
        if (function.isExpression() || function.samples().isPresent() || input.isAffine() || output.isAffine()) {
            return Optional.empty();
        }
        return Optional.of(function.name() + (function.derivative() ? "_d_" : "_") + formats(input, output));
    }

    /** Both formats as part of a name: {@code s16f12_s16f15}; affine ones without scale and zero. */
    static String formats(Format input, Format output) {
        return part(input) + "_" + part(output);
    }

    private static String part(Format format) {
        if (format.isAffine()) {
            return (format.signed() ? "int" : "uint") + format.width();
        }
        return format.toString().replace('-', 'n');
    }

    /** The Java class of a unit: {@code TanhS16f12S16f15} for {@code tanh_s16f12_s16f15}. */
    public static String javaClassName(String unitName) {
        StringBuilder name = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < unitName.length(); i++) {
            char c = unitName.charAt(i);
            if (c != '_') {
                name.append(start ? Character.toUpperCase(c) : c);
            }
            start = c == '_';
        }
        return name.toString();
    }

    /** What makes a text unfit as a name, as the end of a sentence; nothing for a name that can be used. */
    static Optional<String> fault(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of("does not start with a letter or holds other signs than letters, digits and _");
        }
        if (name.length() > LONGEST) {
            return Optional.of("has more than " + LONGEST + " characters");
        }
        for (Reserved reserved : RESERVED) {
            if (reserved.holds(name)) {
                return Optional.of("is " + reserved.meaning());
            }
        }
        if (JAVA_LANG.contains(javaClassName(name))) {
            return Optional.of("becomes " + javaClassName(name) + ", a class of java.lang");
        }
        for (String ending : COMPANIONS) {
            if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
                return Optional.of("ends in " + ending + ", as a file or function beside a unit does");
            }
        }
        return Optional.empty();
    }

    /** What two names must not share: the name in small letters without underscores. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** A usable name close to a text, with a tail that says more about the unit. */
    static String proposal(String text, String tail) {
        String letters = text.replaceAll("[^a-zA-Z0-9]+", "_").replaceAll("^[^a-zA-Z]+", "");
        String head = letters.isEmpty() ? "unit" : letters.substring(0, Math.min(letters.length(), LONGEST / 2));
        return (head + "_" + tail).replaceAll("_+", "_");
    }
}
