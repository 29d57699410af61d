package dev.halfulp.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.halfulp.datapath.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The tables of a unit as constant arrays. Small ones are array literals; a class file has room for few of these, so
 * large ones are digits in strings, which the class decodes when it is loaded.
 */
final class JavaTables {
    /** Most words of one array literal. */
    private static final int LARGEST_LITERAL = 1000;
    /** Most words of all array literals together: each takes up to 11 bytes of the 65,535 of an initialiser. */
    private static final int ALL_LITERALS = 4000;

    private static final Modifier[] PRIVATE_CONSTANT = {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};

    private final NameAllocator names = new NameAllocator();
    private final Map<Table, Array> arrays = new LinkedHashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final Map<TypeName, MethodSpec> decoders = new LinkedHashMap<>();
    private int wordsInLiterals;

    /** No tables yet, in a class that has the given fields. */
    JavaTables(Collection<String> fieldNames) {
        fieldNames.forEach(names::newName);
    }

    /**
     * A table as the code sees it.
     *
     * @param name of the field
     * @param type of a word
     */
    record Array(String name, TypeName type) {}

    /** The array of a table, added if there is none with these words. */
    Array array(String nodeName, Table table) {
        for (Map.Entry<Table, Array> known : arrays.entrySet()) {
            if (Arrays.equals(known.getKey().words(), table.words())) {
                return known.getValue();
            }
        }
        String name = names.newName(nodeName.toUpperCase(Locale.ROOT) + "_TABLE");
        Array array = new Array(name, JavaExpressions.typeOf(table.range()));
        arrays.put(table, array);
        fields.add(FieldSpec.builder(ArrayTypeName.of(array.type()), name, PRIVATE_CONSTANT)
                .initializer(words(table, array.type()))
                .build());
        return array;
    }

    List<FieldSpec> fields() {
        return fields;
    }

    /** The methods that decode strings. */
    Collection<MethodSpec> decoders() {
        return decoders.values();
    }

    private CodeBlock words(Table table, TypeName type) {
        if (table.size() <= LARGEST_LITERAL && wordsInLiterals + table.size() <= ALL_LITERALS) {
            wordsInLiterals += table.size();
            return JavaWords.literal(table, type);
        }
        decoders.computeIfAbsent(type, JavaWords::decoder);
        return JavaWords.encoded(table, type);
    }
}
