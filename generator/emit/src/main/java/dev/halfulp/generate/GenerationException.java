package dev.halfulp.generate;

import dev.halfulp.spec.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The units that could not be made, each with its place and reason. Nothing was written. */
public final class GenerationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final boolean isSpecAtFault;

    GenerationException(List<Problem> problems, boolean isSpecAtFault) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
        this.isSpecAtFault = isSpecAtFault;
    }

    /** The problems, in the order of the spec. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether a spec asks for something that has no meaning; otherwise only bounds could not be met. */
    public boolean isSpecAtFault() {
        return isSpecAtFault;
    }
}
