package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Law;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every clause is cited by a rule, or {@code docs/law-coverage.md} says why it is not. */
class LawCoverageTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `([^`]+)` \\| (later|not machine-checkable|no rule) \\| (\\S.*) \\|$");

    private static Set<String> cited() {
        return Stream.concat(Rulebook.standard().rules().stream(), Rulebook.standard().consignmentRules().stream())
                .flatMap(rule -> rule.clauses().stream())
                .map(Clause::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "law-coverage.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1))
                .toList();
    }

    @Test
    void every_clause_is_cited_or_listed_with_the_reason() throws IOException {
        Set<String> uncovered = Law.clauses().stream().map(Clause::key).collect(Collectors.toCollection(TreeSet::new));
        uncovered.removeAll(cited());
        uncovered.removeAll(listed());
        assertThat(uncovered).isEmpty();
    }

    @Test
    void nothing_is_listed_that_a_rule_cites_or_that_does_not_exist() throws IOException {
        assertThat(listed()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(cited());
        assertThat(Law.clauses()).extracting(Clause::key).containsAll(listed());
    }
}
