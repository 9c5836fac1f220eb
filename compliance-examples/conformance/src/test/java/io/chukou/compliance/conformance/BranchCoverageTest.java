package io.chukou.compliance.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.conformance.Branch.What;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The vectors alone reach every branch of every rule on a single case, each by a vector that states what the rule says.
 *
 * <p>A branch is a leaf of the condition under which the rule applies, or of what it requires, that holds, does not hold, or is
 * unknown; and that decides the answer of its part of the rule both ways: were it the other way round, and all else the same, the
 * part would answer otherwise. Of the days of the law, a branch is to lie before them or in them. Whether a fact is stated is
 * never unknown, nor is anything about a leaf that always or never holds a branch.
 */
class BranchCoverageTest {
    private static final Path UNREACHED = Path.of("src", "test", "resources", "unreached-branches.tsv");
    private static final Branches BRANCHES = new Branches();
    private static final Set<String> READ = new TreeSet<>();

    @BeforeAll
    static void look() {
        Asking asking = new Asking();
        for (Vector vector : Asking.vectors()) {
            if (vector.file().has("case")) {
                look(vector, asking);
            }
        }
    }

    private static void look(Vector vector, Asking asking) {
        ExportCase exportCase = Asking.exportCase(vector);
        Question question = Asking.question(vector);
        Readings readings = Asking.readings(vector);
        for (Rule rule : Asking.STANDARD.rules()) {
            if (rule.isAt(question.stage()) && Asking.states(vector, rule)) {
                ExportValidator alone = asking.alone(rule, readings);
                rule.readings()
                        .forEach(reading ->
                                READ.add(rule.code() + " " + reading.key() + "=" + readings.alternative(reading)));
                BRANCHES.add(alone.explain(exportCase, question, rule.code()).orElseThrow());
            }
        }
    }

    @Test
    void every_branch_is_reached_or_listed_with_the_reason_why_not() throws IOException {
        List<String> unreached = new ArrayList<>();
        BRANCHES.leaves().forEach((rule, leaves) -> leaves.forEach(leaf -> unreached(rule, leaf, unreached)));
        assertThat(unreached)
                .as("what is reached goes off the list, and the list does not grow")
                .containsExactlyInAnyOrderElementsOf(listed());
    }

    private static void unreached(String rule, String leaf, Collection<String> unreached) {
        for (What what : due(leaf)) {
            Branch branch = new Branch(rule, leaf, what);
            if (!BRANCHES.isSeen(branch)) {
                unreached.add(branch.toString());
            }
        }
    }

    private static Set<What> due(String leaf) {
        if (leaf.startsWith("STAGE") || leaf.endsWith(" ALWAYS") || leaf.endsWith(" NEVER")) {
            return Set.of();
        }
        Set<What> due = EnumSet.allOf(What.class);
        if (leaf.startsWith("FORCE") || leaf.contains(" isStated ")) {
            due.remove(What.UNKNOWN);
        }
        return due;
    }

    /** The lines of the list without their reasons, which each of them has. */
    private static List<String> listed() throws IOException {
        List<String> branches = new ArrayList<>();
        for (String line : Files.readAllLines(UNREACHED)) {
            if (!line.startsWith("#")) {
                int reason = line.lastIndexOf('\t');
                assertThat(line.substring(reason + 1)).as(line).hasSizeGreaterThan(20);
                branches.add(line.substring(0, reason));
            }
        }
        return branches;
    }

    @Test
    void every_rule_with_a_reading_is_read_in_every_way() {
        for (Rule rule : Asking.STANDARD.rules()) {
            for (Reading reading : rule.readings()) {
                for (String alternative : mattersTo(rule, reading) ? reading.alternatives() : List.<String>of()) {
                    assertThat(READ).contains(rule.code() + " " + reading.key() + "=" + alternative);
                }
            }
        }
    }

    /** A rule that asks for the day of its step asks for that of the application at one stage alone. */
    private static boolean mattersTo(Rule rule, Reading reading) {
        return reading != StandardReadings.APPLICATION_DAY || rule.isAt(Stage.LICENCE_APPLICATION);
    }

    @Test
    void every_rule_is_looked_at() {
        SortedSet<String> codes =
                Asking.STANDARD.rules().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(BRANCHES.leaves().keySet()).isEqualTo(codes);
    }

    /** Else what a rule asks of each element of a list would not even be known here. */
    @Test
    void every_list_that_a_rule_looks_into_has_an_element_in_some_vector() {
        BRANCHES.leaves()
                .forEach((rule, leaves) -> leaves.stream()
                        .filter(leaf -> leaf.contains(" SOME ") || leaf.contains(" EVERY "))
                        .forEach(leaf -> assertThat(leaves)
                                .as("%s %s", rule, leaf)
                                .anyMatch(below -> below.startsWith(leaf.substring(0, leaf.indexOf(' ')) + ".each"))));
    }
}
