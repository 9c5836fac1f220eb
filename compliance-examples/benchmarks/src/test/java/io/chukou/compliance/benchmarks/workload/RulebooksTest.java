package io.chukou.compliance.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.model.ExportCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rulebooks and the consignment that are measured are what they say. */
class RulebooksTest {
    private static final List<ExportCase> CASES = Workload.PERMITTED.cases(30);

    @Test
    void four_quarters_are_the_standard_rules_on_vehicles() {
        assertThat(Rulebooks.quarters(4).rules()).isEqualTo(Rulebook.standard().rules());
        assertThat(Rulebooks.quarters(2).rules().size()
                        - Rulebook.standard().rules().size() / 2)
                .isBetween(0, 1);
    }

    @Test
    void versions_that_are_not_in_force_change_no_verdict() {
        Rulebook ten = Rulebooks.withVersions(10);
        ExportValidator validator = ExportValidator.of(ten);
        int standard = Rulebook.standard().rules().size();

        assertThat(ten.rules()).hasSize(11 * standard);
        for (ExportCase car : CASES) {
            List<Finding> findings = validator.assess(car, Workload.QUESTION).findings();
            assertThat(findings.subList(standard, findings.size()))
                    .allMatch(finding -> finding.outcome() == Outcome.NOT_APPLICABLE)
                    .noneMatch(finding -> finding.reason().orElseThrow() == Reason.CONDITION);
            assertThat(validator.assess(car, Workload.QUESTION).verdict()).isEqualTo(Verdict.PERMITTED);
        }
    }

    @Test
    void rules_that_are_satisfied_by_all_cases_are_satisfied_however_often_they_stand_there() {
        Rulebook once = Rulebooks.satisfied(CASES, 1);
        Rulebook twice = Rulebooks.satisfied(CASES, 2);

        ExportValidator validator = ExportValidator.of(twice);
        assertThat(once.rules()).hasSizeGreaterThan(40);
        assertThat(twice.rules()).hasSize(2 * once.rules().size());
        assertThat(CASES)
                .allSatisfy(car -> assertThat(
                                validator.assess(car, Workload.QUESTION).findings(Outcome.SATISFIED))
                        .hasSize(twice.rules().size()));
    }

    @Test
    void the_batch_is_permitted_as_a_whole() {
        ConsignmentAssessment answer = ExportValidator.standard().assess(Batch.of(20), Workload.QUESTION);

        assertThat(answer.findings()).noneMatch(finding -> finding.outcome() == Outcome.VIOLATED);
        assertThat(answer.vehicles()).hasSize(20);
        assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
    }
}
