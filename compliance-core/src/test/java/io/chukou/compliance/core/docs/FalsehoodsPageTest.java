package io.chukou.compliance.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.testkit.ConsignmentCase;
import io.chukou.compliance.core.testkit.CorpusCase;
import io.chukou.compliance.core.testkit.GeneratedFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every belief that the page refutes is refuted by clauses, a rule, and a case that is put to the rulebook here. */
class FalsehoodsPageTest {
    private static final List<Falsehood> ALL = Falsehood.all();
    private static final Messages EN = Messages.of(Language.EN);
    private static final ExportValidator VALIDATOR = ExportValidator.standard();

    /** What the rulebook says of the case, whatever the page claims. */
    private record Said(String says, String rule, Finding finding, Verdict verdict) {}

    private static final Map<String, Supplier<Said>> CASES = cases();

    private static Map<String, Supplier<Said>> cases() {
        Map<String, Supplier<Said>> cases = new HashMap<>();
        CorpusCase.all().forEach(shown -> cases.put("corpus/" + shown.name(), () -> said(shown)));
        ConsignmentCase.all().forEach(shown -> cases.put("consignments/" + shown.name(), () -> said(shown)));
        return cases;
    }

    private static Said said(Falsehood falsehood) {
        Supplier<Said> shown = CASES.get(falsehood.caseName());
        if (shown == null) {
            throw new IllegalArgumentException("There is no case " + falsehood.caseName());
        }
        return shown.get();
    }

    private static Said said(CorpusCase shown) {
        var answer = VALIDATOR.assess(shown.exportCase(), shown.question());
        return new Said(shown.says(), shown.rule(), answer.finding(shown.rule()).orElseThrow(), answer.verdict());
    }

    private static Said said(ConsignmentCase shown) {
        ConsignmentAssessment answer = VALIDATOR.assess(shown.consignment(), shown.question());
        Finding finding = answer.findings().stream()
                .filter(one -> one.rule().code().equals(shown.rule()))
                .findFirst()
                .orElseThrow();
        return new Said(shown.says(), shown.rule(), finding, answer.verdict());
    }

    @TestFactory
    Stream<DynamicTest> the_case_shows_what_the_page_claims() {
        return ALL.stream()
                .map(falsehood -> DynamicTest.dynamicTest(falsehood.belief(), () -> {
                    Said said = said(falsehood);
                    assertThat(said.finding().outcome()).isEqualTo(falsehood.outcome());
                    assertThat(said.verdict()).isEqualTo(falsehood.verdict());
                    assertThat(falsehood.rules()).extracting(Rule::code).contains(said.rule());
                }));
    }

    @Test
    void every_belief_is_refuted_by_a_clause_that_a_named_rule_rests_on() {
        assertThat(ALL).hasSizeBetween(25, 50).extracting(Falsehood::belief).doesNotHaveDuplicates();
        assertThat(ALL)
                .allSatisfy(falsehood -> assertThat(falsehood.rules())
                        .as(falsehood.belief())
                        .anySatisfy(rule -> assertThat(rule.clauses()).containsAnyElementsOf(falsehood.clauses())));
    }

    @Test
    void the_kept_page_refutes_them_all() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Falsehoods that programmers believe about exporting used cars from China

                Generated. Each belief is followed by what the texts say, by the clauses with the grade to which they are known, by the
                rule that acts on them, and by a case that shows it: the build puts it to the rulebook and compares the answer. This
                is not legal advice. What nobody could read stands in the [open questions](open-questions.md), and what can be read in
                another way in the [readings](readings.md).
                """);
        String part = "";
        int number = 0;
        for (Falsehood falsehood : ALL) {
            if (!falsehood.part().equals(part)) {
                part = falsehood.part();
                page.append("\n## ").append(part).append('\n');
            }
            page.append(section(++number, falsehood));
        }
        GeneratedFile.check("falsehoods.md", page.toString());
    }

    private static String section(int number, Falsehood falsehood) {
        Said said = said(falsehood);
        String clauses = falsehood.clauses().stream()
                .map(clause -> "`" + clause.key() + "` " + clause.grade().letter())
                .collect(Collectors.joining(", "));
        String target = "../compliance-core/src/test/resources/" + falsehood.caseName() + ".json";
        return """

                ### %d. “%s”

                %s

                - Grades: %s
                - Shown by: %s %s %s; verdict %s
                """.formatted(
                        number,
                        falsehood.belief().replaceFirst("\\.$", ""),
                        falsehood.linked(),
                        clauses,
                        Markdown.link(said.says(), target),
                        said.rule(),
                        EN.outcome(said.finding().outcome()),
                        said.verdict());
    }
}
