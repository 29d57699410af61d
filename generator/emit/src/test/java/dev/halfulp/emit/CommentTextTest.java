package dev.halfulp.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CommentTextTest {
    @Property
    void nothingLeavesTheComment(@ForAll("texts") String text) {
        String plain = CommentText.plain(text);
        assertThat(plain).matches("[ -~]*").doesNotContain("*/", "/*", "//", "\\", "?", "`");
    }

    @Property
    void plainTextStays(@ForAll("texts") String text) {
        String plain = CommentText.plain(text);
        assertThat(CommentText.plain(plain)).isEqualTo(plain);
    }

    @Property
    void linesHoldAllWords(@ForAll("words") List<String> words, @ForAll @IntRange(min = 1, max = 40) int width) {
        List<String> lines = CommentText.wrap(String.join(" ", words), width);
        assertThat(String.join(" ", lines)).isEqualTo(String.join(" ", words));
        assertThat(lines).allMatch(line -> line.length() <= width || !line.contains(" "));
    }

    @Example
    void formulasStayAsTheyAre() {
        assertThat(CommentText.plain("if(x > 0, x, alpha * x) / 2^-3")).isEqualTo("if(x > 0, x, alpha * x) / 2^-3");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("*/\\?`u0 \n\t\u00e9\u202e")
                .ascii()
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
