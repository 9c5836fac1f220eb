package io.chukou.compliance.benchmarks.report;

import io.chukou.compliance.benchmarks.peer.Peers;
import io.chukou.compliance.benchmarks.start.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what was measured as tables in Markdown. */
final class Page {
    private static final String HEAD = """
            | %s | time for one | a second | spread | bytes for one |
            |---|---|---|---|---|
            """;

    private final StringBuilder out = new StringBuilder();
    private final Figures figures;

    Page(Figures figures) {
        this.figures = figures;
    }

    String write(Plan plan, LocalDate day, double load, List<Goal> goals, Starts starts) throws IOException {
        machine(plan, day, load);
        goals(goals);
        rulebook();
        peers();
        starts(starts);
        jars();
        return out.toString();
    }

    private void machine(Plan plan, LocalDate day, double load) {
        say(
                "Measured on %s with JDK %s (%s) on %d cores of %s; load average of the machine before the run %.1f.%n",
                day,
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                load);
        say(
                "%d forks, each with %d warm-up and %d measured iterations of %d ms; every program started %d times.%n%n",
                plan.forks(), plan.warmups(), plan.iterations(), plan.millis(), plan.starts());
    }

    private void goals(List<Goal> goals) {
        say("| goal | reached | kept |%n|---|---|---|%n");
        goals.forEach(goal -> say("%s%n", goal.line()));
        say("%n");
    }

    private void rulebook() {
        head("the whole rulebook");
        for (String workload : List.of("PERMITTED", "BLOCKED", "PARTIAL")) {
            line("assess, " + workload.toLowerCase(Locale.ROOT), "AssessBenchmark.assess " + workload + " 1");
        }
        line("assess, permitted, two threads together", "AssessBenchmark.assess PERMITTED 2");
        line("assess with missing facts and readings, blocked", "AssessBenchmark.assessInFull BLOCKED 1");
        line("assess with missing facts and readings, partial", "AssessBenchmark.assessInFull PARTIAL 1");
        line("outlook over five years, permitted", "AssessBenchmark.outlook PERMITTED 1");
        line("ways out, blocked", "AssessBenchmark.waysOut BLOCKED 1");
        line("ways out, partial", "AssessBenchmark.waysOut PARTIAL 1");
        line("consignment of 20, permitted", "ConsignmentBenchmark.assess 1");
        line("Jackson reads the text into a tree", "JsonBenchmark.readTree 1");
        line("read the text as a case, with all checks", "JsonBenchmark.readCase 1");
        line("text, case, verdict, brief text", "JsonBenchmark.brief 1");
        line("text, case, verdict, canonical text", "JsonBenchmark.canonical 1");
        growth();
    }

    private void growth() {
        for (int quarters = 1; quarters <= 4; quarters++) {
            line(quarters + " of 4 rules", "RulesBenchmark.assess " + quarters + " 1");
        }
        for (int count : new int[] {1_000, 10_000}) {
            line(count + " cases in one go", "ManyCasesBenchmark.assessAll " + count + " 1");
        }
        for (int versions : new int[] {0, 1, 10}) {
            line(versions + " versions of each rule not in force", "VersionsBenchmark.assess " + versions + " 1");
        }
        for (int times = 1; times <= 2; times++) {
            line("satisfied rules, each " + times + " times", "SatisfiedBenchmark.assess " + times + " 1");
        }
        say("%n");
    }

    private void peers() {
        say("| 20 rules, mixed cases | times the hand-written list | a second | spread | bytes for one |%n");
        say("|---|---|---|---|---|%n");
        double byHand = figures.rate("PeerBenchmark.answer HAND_WRITTEN 1");
        for (Peers who : Peers.values()) {
            Figure one = figures.get("PeerBenchmark.answer " + who + " 1");
            say(
                    "| %s | %.2f | %,.0f | ±%.0f %% | %,.0f |%n",
                    who.title(), byHand / one.median(), one.median(), 100 * one.spread(), one.bytes());
        }
        say("%n");
    }

    private void starts(Starts starts) {
        say("| from the start of a JVM to its end | median (least to most) |%n|---|---|%n");
        say("| a program that does nothing | %s |%n", starts.empty());
        say("| one case built and assessed | %s |%n", starts.verdict());
        say("| one JSON text read, assessed and answered | %s |%n%n", starts.text());
    }

    private void jars() throws IOException {
        Map<String, Path> jars = Library.jars();
        say("| module | bytes |%n|---|---|%n");
        for (Map.Entry<String, Path> jar : jars.entrySet()) {
            say("| %s | %,d |%n", jar.getKey(), Library.size(List.of(jar.getValue())));
        }
        say("| all together | %,d |%n", Library.size(jars.values()));
    }

    private void head(String subject) {
        say(HEAD, subject);
    }

    private void line(String title, String name) {
        say("%s%n", figures.get(name).line(title));
    }

    private void say(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }
}
