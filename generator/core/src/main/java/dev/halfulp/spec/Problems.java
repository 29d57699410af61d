package dev.halfulp.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collects what is wrong in a spec, so that one run lists all of it. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(SourcePosition position, String message, String hint) {
        found.add(new Problem(position, Texts.onOneLine(message), Texts.onOneLine(hint)));
    }

    /** Throws all problems in the order of the text, each once, if there are any. */
    void throwIfAny() throws SpecException {
        if (!found.isEmpty()) {
            throw asException();
        }
    }

    /** All problems, each once: the files in the order in which they turned up, each in the order of its text. */
    SpecException asException() {
        List<String> files = found.stream()
                .map(problem -> problem.position().file())
                .distinct()
                .collect(Collectors.toList());
        Comparator<Problem> textOrder = Comparator.comparingInt(
                        (Problem problem) -> files.indexOf(problem.position().file()))
                .thenComparingInt(problem -> problem.position().line())
                .thenComparingInt(problem -> problem.position().column());
        return new SpecException(found.stream().distinct().sorted(textOrder).collect(Collectors.toList()));
    }
}
