package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.output.Printable;
import io.chukou.compliance.core.intake.Problem;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Writes to the error output: messages, and between them, if asked to, how much of the input is done. */
final class Progress {
    private static final int CASES_PER_STEP = 4096;
    private static final int WIDTH = 40;
    private static final String ERASE_LINE = "\r\033[K";

    private final PrintStream err;
    private final long size;
    private final LongSupplier done;
    private long cases;
    private boolean shown;

    private Progress(PrintStream err, long size, LongSupplier done) {
        this.err = err;
        this.size = size;
        this.done = done;
    }

    static Progress none(PrintStream err) {
        return new Progress(err, 0, () -> 0);
    }

    static Progress bar(PrintStream err, long size, LongSupplier done) {
        return new Progress(err, size, done);
    }

    /** Counts a case and, now and then, draws the bar. A short input ends before the first step. */
    void show() {
        if (++cases % CASES_PER_STEP == 0 && size > 0) {
            double share = Math.min(1.0, (double) done.getAsLong() / size);
            int full = (int) (share * WIDTH);
            err.print(ERASE_LINE + "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + (int) (share * 100)
                    + " %  " + cases);
            err.flush();
            shown = true;
        }
    }

    void clear() {
        if (shown) {
            err.print(ERASE_LINE);
            shown = false;
        }
    }

    void say(String message) {
        clear();
        err.println(Printable.of(message));
    }

    /** Says everything that is wrong with what is no case. */
    void say(Entry.Bad<?> bad) {
        bad.problems().forEach(problem -> say(bad.place() + ": " + told(problem)));
    }

    /** Path and reason of a problem, without a place. */
    static String told(Problem problem) {
        return (problem.path().isEmpty() ? "" : problem.path() + ": ") + problem.reason();
    }
}
