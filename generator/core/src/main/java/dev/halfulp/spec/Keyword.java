package dev.halfulp.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A choice that spec files write as a word, lower case with hyphens. */
public interface Keyword {
    /** The constant's name, as {@link Enum#name()} gives it. */
    String name();

    /** The word in spec files, on the command line and in reports. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of an enumeration that a word means. */
    static <E extends Enum<E> & Keyword> Optional<E> parse(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }

    /** The words of an enumeration, in its order. */
    static <E extends Enum<E> & Keyword> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyword::word).collect(Collectors.toList());
    }
}
