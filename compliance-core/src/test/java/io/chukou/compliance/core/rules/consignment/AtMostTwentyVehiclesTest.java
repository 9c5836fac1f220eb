package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ConsignmentRules.AT_MOST_TWENTY_VEHICLES;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cars;
import static io.chukou.compliance.core.testkit.AskWhole.cleared;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** {@link ConsignmentRules#AT_MOST_TWENTY_VEHICLES}. */
class AtMostTwentyVehiclesTest {
    @Test
    void twenty_are_taken_and_twenty_one_are_not() {
        ask(AT_MOST_TWENTY_VEHICLES).about(cars(20)).answers(SATISFIED);
        ask(AT_MOST_TWENTY_VEHICLES).about(cars(21)).answers(VIOLATED).saying("vehicleCount", 21);
    }

    /** The licence follows the application, and one licence clears one batch. */
    @Test
    void the_same_holds_at_customs() {
        Question declared = Question.on(LocalDate.of(2026, 6, 29)).at(Stage.CUSTOMS_CLEARANCE);
        ExportValidator validator = ExportValidator.standard();
        assertThat(validator.assess(cleared(20).build(), declared).verdict()).isEqualTo(Verdict.PERMITTED);
        ConsignmentAssessment beyond = validator.assess(cleared(21).build(), declared);
        assertThat(beyond.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(beyond.findings().stream().filter(finding -> finding.outcome() == VIOLATED))
                .extracting(finding -> finding.rule().code())
                .containsExactly("BATCH-001");
        assertThat(beyond.split().batches())
                .extracting(batch -> batch.places().size())
                .containsExactly(20, 1);
    }

    @Test
    void one_is_a_batch() {
        ask(AT_MOST_TWENTY_VEHICLES).about(cars(1)).answers(SATISFIED);
    }
}
