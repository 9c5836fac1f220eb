package io.chukou.compliance.benchmarks.report;

import io.chukou.compliance.benchmarks.start.ColdStart.Program;
import java.util.List;
import java.util.Map;

/**
 * How long programs take from the start of their JVM to its end.
 *
 * @param empty a program that does nothing
 * @param verdict one case built and assessed
 * @param text one JSON text read, assessed and answered
 */
record Starts(Spread empty, Spread verdict, Spread text) {

    static Starts of(Map<Program, List<Double>> times) {
        return new Starts(
                spread(times, Program.EMPTY), spread(times, Program.FIRST_VERDICT), spread(times, Program.FIRST_TEXT));
    }

    private static Spread spread(Map<Program, List<Double>> times, Program program) {
        return Spread.of(times.getOrDefault(program, List.of()));
    }

    double verdictBeyondEmpty() {
        return verdict.median() - empty.median();
    }

    double textBeyondEmpty() {
        return text.median() - empty.median();
    }
}
