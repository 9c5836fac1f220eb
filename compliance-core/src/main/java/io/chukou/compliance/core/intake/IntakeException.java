package io.chukou.compliance.core.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that an input is no case, and everything that was found wrong with it.
 *
 * <p>Immutable and thread-safe.
 */
public final class IntakeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    IntakeException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    IntakeException(Problem problem) {
        this(List.of(problem));
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems, at least one
     */
    public List<Problem> problems() {
        return problems;
    }
}
