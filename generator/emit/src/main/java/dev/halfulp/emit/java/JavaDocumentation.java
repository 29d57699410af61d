package dev.halfulp.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.halfulp.emit.CommentText;
import dev.halfulp.emit.UnitBanner;
import dev.halfulp.emit.UnitBanner.Fact;
import dev.halfulp.fixed.Format;
import dev.halfulp.spec.UnitSpec;

/** The Javadoc of a unit's class. */
final class JavaDocumentation {
    private static final int LINE_LENGTH = 100;

    private JavaDocumentation() {}

    /** What the class computes and everything that is known about it. */
    static CodeBlock ofClass(String name, UnitBanner banner) {
        CodeBlock.Builder text = CodeBlock.builder();
        add(text, "The unit " + name + ": " + banner.formula() + ".");
        text.add("\n<ul>\n");
        for (Fact fact : banner.facts()) {
            text.add("<li>");
            add(text, fact.label() + ": " + fact.text());
        }
        text.add("</ul>\n");
        return text.build();
    }

    static CodeBlock ofMethod(UnitSpec spec) {
        CodeBlock.Builder text = CodeBlock.builder();
        add(text, "The output code at an input code.");
        text.add("\n");
        add(text, "@param x from " + codes(spec.input()) + "; beyond, as at the nearest of these");
        add(text, "@return from " + codes(spec.output()));
        return text.build();
    }

    private static String codes(Format format) {
        return format.minCode() + " to " + format.maxCode();
    }

    private static void add(CodeBlock.Builder text, String words) {
        for (String line : CommentText.wrap(escape(words), LINE_LENGTH)) {
            text.add("$L\n", line);
        }
    }

    private static String escape(String words) {
        String html = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return words.startsWith("@") ? html : html.replace("@", "&#64;");
    }
}
