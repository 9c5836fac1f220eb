package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.DESTINATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.data.DataRules.FORM_DESTINATION_EQUALS_CASE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.rule.Consequence;
import org.junit.jupiter.api.Test;

/** The form carries what the licence is for (A6-5.1); the letter must name that country (G-1.4). */
class FormDestinationEqualsCaseTest {
    private static final String FORM = "licenceApplication.destination";

    @Test
    void satisfied_when_both_name_the_same_country() {
        ask(FORM_DESTINATION_EQUALS_CASE).answers(SATISFIED);
    }

    @Test
    void violated_when_the_form_names_another_country() {
        ask(FORM_DESTINATION_EQUALS_CASE).about(permitted().with(FORM, "RU")).answers(VIOLATED);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(FORM_DESTINATION_EQUALS_CASE.consequence()).isEqualTo(Consequence.WARN);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_form() {
        ask(FORM_DESTINATION_EQUALS_CASE)
                .about(permitted().without("licenceApplication"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_the_form() {
        ask(FORM_DESTINATION_EQUALS_CASE)
                .about(permitted().without("licenceApplication"))
                .cannotTellWithout("licenceApplication", FORM);
    }

    @Test
    void cannot_tell_without_the_destination_of_the_case() {
        ask(FORM_DESTINATION_EQUALS_CASE)
                .about(permitted().without("destination"))
                .cannotTellWithout("destination");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_destination() {
        ask(FORM_DESTINATION_EQUALS_CASE)
                .about(permitted().without("destination"))
                .assuming(DESTINATION)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_day_before_the_announcement() {
        ask(FORM_DESTINATION_EQUALS_CASE)
                .about(permitted().with(FORM, "RU").with("licenceApplication.applicationDate", "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_announcement() {
        ask(FORM_DESTINATION_EQUALS_CASE)
                .about(permitted().with(FORM, "RU").with("licenceApplication.applicationDate", "2024-03-01"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(FORM_DESTINATION_EQUALS_CASE).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
