package io.chukou.compliance.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of the rules says which vectors and which listings it changes, and has to be accepted. */
class VerdictsTest {
    private static final Path KEPT = Path.of("verdicts.tsv");
    private static final String ACCEPT = "mvn -q -pl compliance-examples/conformance -am test -Dtest=VerdictsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dchukou.verdicts=accept";

    private static Verdicts now = new Verdicts("", new TreeMap<>());

    @BeforeAll
    static void assess() throws IOException, IntakeException {
        now = Verdicts.standard();
    }

    @Test
    void the_rulebook_says_what_was_accepted() throws IOException {
        if ("accept".equals(System.getProperty("chukou.verdicts"))) {
            now.write(KEPT);
        }
        Verdicts kept = Verdicts.read(KEPT);
        List<String> changes = kept.changedTo(now);
        if (!changes.isEmpty() || !kept.fingerprint().equals(now.fingerprint())) {
            fail("The rulebook was " + kept.fingerprint() + " and is " + now.fingerprint() + ". It changes "
                    + changes.size() + " vectors and listings:\n" + String.join("\n", changes) + "\nIf that is meant: "
                    + ACCEPT);
        }
    }

    /** If the day of registration is day 1, day 180 comes a day earlier. */
    @Test
    void another_reading_of_the_window_is_told_case_by_case() {
        Readings dayOne = Readings.defaults().with(StandardReadings.REGISTRATION_DAY, "day-1");
        Verdicts before = Verdicts.of(Asking.STANDARD, "N648-1.1");
        Verdicts after = Verdicts.of(Asking.STANDARD.with("day-1", dayOne), "N648-1.1");
        assertThat(before.changedTo(after))
                .contains("vector N648/N648-1.1-registration-day-day-180-read-day-0: BLOCKED -> PERMITTED"
                        + " (LETTER-001 VIOLATED -> nothing)")
                .noneMatch(change -> change.contains("DOCUMENT-"));
    }

    @Test
    void what_is_new_or_gone_is_told() {
        Said said = new Said("PERMITTED", new TreeMap<>(), "0");
        Verdicts before = new Verdicts("a", new TreeMap<>(Map.of("vector A/1", said)));
        Verdicts after = new Verdicts("b", new TreeMap<>(Map.of("vector A/2", said)));
        assertThat(before.changedTo(after))
                .containsExactly("vector A/1: gone, was PERMITTED", "vector A/2: new, PERMITTED");
    }

    @Test
    void a_rule_that_only_begins_to_apply_is_told_by_the_digest() {
        Verdicts before = one("0");
        assertThat(before.changedTo(one("0"))).isEmpty();
        assertThat(before.changedTo(one("1")))
                .containsExactly("listing 001: still PERMITTED (a rule applies that did not, or the reverse)");
    }

    private static Verdicts one(String digest) {
        return new Verdicts("a", new TreeMap<>(Map.of("listing 001", new Said("PERMITTED", new TreeMap<>(), digest))));
    }

    @Test
    void what_is_written_is_read_again(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kept.tsv");
        now.write(file);
        assertThat(Verdicts.read(file)).isEqualTo(now);
    }
}
