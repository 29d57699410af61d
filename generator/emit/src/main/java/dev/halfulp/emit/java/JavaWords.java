package dev.halfulp.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.halfulp.datapath.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The two ways to write the words of a table in Java. */
final class JavaWords {
    private static final int LINE_LENGTH = 96;
    /** Radix of the digits in strings: 5 bits each. */
    private static final int RADIX = 32;
    /** Most characters of a string constant, which in a class file has at most 65,535 bytes. */
    private static final int LONGEST_CONSTANT = 65_000;

    private JavaWords() {}

    /** An array literal of several words per line. */
    static CodeBlock literal(Table table, TypeName type) {
        String ending = type.equals(TypeName.LONG) ? "L" : "";
        List<String> words = IntStream.range(0, table.size())
                .mapToObj(i -> table.word(i) + ending)
                .toList();
        int widest = words.stream().mapToInt(String::length).max().orElse(1);
        int perLine = Integer.highestOneBit(Math.max(1, LINE_LENGTH / (widest + 2)));
        CodeBlock.Builder block = CodeBlock.builder().add("{\n").indent();
        for (List<String> line : parts(words, perLine)) {
            block.add("$L,\n", String.join(", ", line));
        }
        return block.unindent().add("}").build();
    }

    /** A call of the decoder with the words as digits above the least of them, the same count for each. */
    static CodeBlock encoded(Table table, TypeName type) {
        long least = table.range().min();
        int digits = Long.toUnsignedString(table.range().max() - least, RADIX).length();
        List<String> words = IntStream.range(0, table.size())
                .mapToObj(i -> padded(Long.toUnsignedString(table.word(i) - least, RADIX), digits))
                .toList();
        CodeBlock.Builder call = CodeBlock.builder()
                .add("$L($L, $L, $L", decoderName(type), table.size(), digits, least)
                .add(type.equals(TypeName.LONG) ? "L" : "")
                .indent();
        for (List<String> constant : parts(words, LONGEST_CONSTANT / digits)) {
            call.add(",\n$L", constant(constant, LINE_LENGTH / digits));
        }
        return call.add(")").unindent().build();
    }

    /** One string constant, written as several that the compiler joins. */
    private static CodeBlock constant(List<String> words, int perLine) {
        return parts(words, perLine).stream()
                .map(line -> CodeBlock.of("$S", String.join("", line)))
                .collect(CodeBlock.joining("\n+ "));
    }

    /** The method that makes the array of such a call. */
    static MethodSpec decoder(TypeName type) {
        return MethodSpec.methodBuilder(decoderName(type))
                .addJavadoc("Words of so many digits each, to which the least is added.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(type))
                .addParameter(int.class, "count")
                .addParameter(int.class, "digits")
                .addParameter(type, "least")
                .addParameter(String[].class, "pieces")
                .varargs()
                .addStatement("$T[] words = new $T[count]", type, type)
                .addStatement("int next = 0")
                .beginControlFlow("for (String piece : pieces)")
                .beginControlFlow("for (int start = 0; start < piece.length(); start += digits)")
                .addStatement("String word = piece.substring(start, start + digits)")
                .addStatement(
                        type.equals(TypeName.LONG)
                                ? "words[next++] = least + Long.parseUnsignedLong(word, $L)"
                                : "words[next++] = (int) (least + Long.parseUnsignedLong(word, $L))",
                        RADIX)
                .endControlFlow()
                .endControlFlow()
                .addStatement("return words")
                .build();
    }

    private static String decoderName(TypeName type) {
        return type + "s";
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }

    private static List<List<String>> parts(List<String> words, int size) {
        List<List<String>> parts = new ArrayList<>();
        for (int start = 0; start < words.size(); start += size) {
            parts.add(words.subList(start, Math.min(words.size(), start + size)));
        }
        return parts.stream().map(List::copyOf).collect(Collectors.toList());
    }
}
