package io.chukou.compliance.gate;

import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.intake.Problem;
import java.util.List;
import java.util.Locale;

/** Says why an input gets no decision. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong, in kinds that have a text in each language: {@code refused.NAME} and so on. */
    enum Reason {
        /** The file name is no plain name. */
        NAME,
        /** A directory, a link or something else that is no file. */
        KIND,
        /** More bytes than are taken. */
        LARGE,
        /** The file cannot be read. */
        UNREADABLE,
        /** No byte at all. */
        EMPTY,
        /** Not UTF-8, or with a byte order mark. */
        ENCODING,
        /** No consignment, as the problems say. */
        CONTENT,
        /** More vehicles than are taken. */
        VEHICLES,
        /** Another content was decided under this name. */
        CONFLICT,
        /** The library failed. */
        FAULT;

        /** The word in file names. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;
    private final transient List<Problem> problems;

    private RefusedException(Reason reason, List<Problem> problems, Throwable cause) {
        super(reason + ": " + problems, cause);
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    RefusedException(Reason reason, String what) {
        this(reason, what, 0);
    }

    RefusedException(Reason reason, String what, int line) {
        super(reason + ": " + what);
        this.reason = reason;
        this.problems = List.of(new Problem("", line, 0, what));
    }

    /** What a reader of the library found. */
    static RefusedException of(IntakeException cause) {
        return new RefusedException(Reason.CONTENT, cause.problems(), cause);
    }

    /** A failure of the program, of which only the kind is told: its message could hold anything. */
    static RefusedException of(Reason reason, Exception cause) {
        Problem problem = new Problem("", 0, 0, cause.getClass().getSimpleName());
        return new RefusedException(reason, List.of(problem), cause);
    }

    Reason reason() {
        return reason;
    }

    /** Returns what is wrong in particular, at least one thing. */
    List<Problem> problems() {
        return problems;
    }
}
