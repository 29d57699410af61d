package dev.halfulp.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Operation;
import dev.halfulp.datapath.Range;
import dev.halfulp.emit.CommentText;

/** Words a datapath as the body of a method: one local per node, {@code int} where that holds its range. */
final class JavaDatapath {
    /** The parameter of the method. */
    static final String ARGUMENT = "x";

    private final Datapath datapath;
    private final JavaTables tables;
    private final NameAllocator names = new NameAllocator();
    private final CodeBlock.Builder body = CodeBlock.builder();

    private JavaDatapath(Datapath datapath, JavaTables tables) {
        this.datapath = datapath;
        this.tables = tables;
    }

    /** The body of a method from {@code argument} to {@code result}; arguments beyond the input codes are clamped. */
    static CodeBlock body(Datapath datapath, TypeName argument, TypeName result, JavaTables tables) {
        return new JavaDatapath(datapath, tables).body(argument, result);
    }

    private CodeBlock body(TypeName argument, TypeName result) {
        names.newName(ARGUMENT);
        JavaExpressions expressions = new JavaExpressions(names::get, tables);
        for (Node node : datapath.nodes()) {
            if (node.operation() == Operation.INPUT) {
                if (readsInput()) {
                    input(node, argument);
                }
            } else if (!node.isConstant()) {
                names.newName(camelCase(node.name()), node);
                define(node, node.comment(), expressions.of(node));
            }
        }
        return body.addStatement("return $L", expressions.result(datapath.output(), result))
                .build();
    }

    private boolean readsInput() {
        return datapath.output() == datapath.input()
                || datapath.nodes().stream().anyMatch(node -> node.operands().contains(datapath.input()));
    }

    private void input(Node node, TypeName argument) {
        Range codes = node.range();
        names.newName("code", node);
        CodeBlock clamped = JavaExpressions.clamp(
                CodeBlock.of("$L", ARGUMENT), codes, JavaExpressions.rangeOf(argument), argument.equals(TypeName.LONG));
        boolean clamps = !codes.equals(JavaExpressions.rangeOf(argument));
        String comment = node.comment() + (clamps ? ", clamped to " + codes.min() + " to " + codes.max() : "");
        define(node, comment, JavaExpressions.convert(clamped, argument, JavaExpressions.typeOf(codes)));
    }

    private void define(Node node, String comment, CodeBlock value) {
        if (!comment.isEmpty()) {
            body.add("// $L\n", CommentText.plain(comment));
        }
        body.addStatement("$T $L = $L", JavaExpressions.typeOf(node.range()), names.get(node), value);
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean start = i > 0 && name.charAt(i - 1) == '_';
            if (name.charAt(i) != '_') {
                camel.append(start ? Character.toUpperCase(name.charAt(i)) : name.charAt(i));
            }
        }
        return camel.toString();
    }
}
