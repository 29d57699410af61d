package dev.halfulp.spec;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong in a spec. */
public final class SpecException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public SpecException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }
}
