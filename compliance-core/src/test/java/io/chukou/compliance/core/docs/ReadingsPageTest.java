package io.chukou.compliance.core.docs;

import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.testkit.GeneratedFile;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pins the names of the readings: a page that lists each with its alternatives and the rules that leave room for it. */
class ReadingsPageTest {
    private static final Messages EN = Messages.of(Language.EN);
    private static final Messages ZH = Messages.of(Language.ZH);

    @Test
    void the_kept_page_lists_every_reading() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Readings

                Generated. Every question that the text leaves open and on which a rule acts. The first alternative holds unless
                another is selected on the rulebook. What this means is said in [concepts](concepts.md#readings).
                """);
        StandardReadings.all().forEach(reading -> page.append(section(reading)));
        GeneratedFile.check("readings.md", page.toString());
    }

    private static String section(Reading reading) {
        String alternatives = reading.alternatives().stream()
                .map(name -> "| `%s` | %s | %s |\n".formatted(name, EN.answer(reading, name), ZH.answer(reading, name)))
                .collect(Collectors.joining());
        return """

                ## `%s`

                %s (%s)

                | alternative | means | 中文 |
                |---|---|---|
                %s
                Why the default: %s

                Clauses: %s. Rules: %s.
                """.formatted(
                        reading,
                        EN.question(reading),
                        ZH.question(reading),
                        alternatives,
                        EN.reason(reading),
                        reading.clauses().stream().map(ReadingsPageTest::cite).collect(Collectors.joining(", ")),
                        rules(reading));
    }

    private static String cite(Clause clause) {
        return Places.link(clause, "") + " (grade " + clause.grade().letter() + ")";
    }

    private static String rules(Reading reading) {
        return Places.rules().stream()
                .filter(rule -> rule.readings().contains(reading))
                .map(rule -> Places.link(rule, ""))
                .collect(Collectors.joining(", "));
    }
}
