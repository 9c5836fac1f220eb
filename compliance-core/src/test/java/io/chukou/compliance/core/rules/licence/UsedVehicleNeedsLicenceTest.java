package io.chukou.compliance.core.rules.licence;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.licence.LicenceRules.USED_VEHICLE_NEEDS_LICENCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsedVehicleNeedsLicenceTest {
    @Test
    void satisfied_when_a_form_is_at_hand() {
        ask(USED_VEHICLE_NEEDS_LICENCE).answers(SATISFIED);
    }

    @Test
    void violated_when_the_file_is_complete_and_holds_no_form() {
        ask(USED_VEHICLE_NEEDS_LICENCE)
                .about(permitted().without("licenceApplication"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_nothing_is_known_of_a_form() {
        ask(USED_VEHICLE_NEEDS_LICENCE)
                .about(permitted().without("licenceApplication"))
                .cannotTellWithout("licenceApplication");
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(USED_VEHICLE_NEEDS_LICENCE).at(Stage.TRANSFER_REGISTRATION).doesNotApplyFor(Reason.OTHER_STAGE);
    }

    @Test
    void border_trade_changes_no_outcome() {
        CaseFile border = permitted().with("licenceApplication.borderTrade", true);
        CaseFile bad = border.with("status.mortgaged", true);
        assertThat(outcomes(border)).isEqualTo(outcomes(permitted()));
        assertThat(outcomes(bad)).isEqualTo(outcomes(permitted().with("status.mortgaged", true)));
    }

    private static List<Outcome> outcomes(CaseFile file) {
        return ExportValidator.standard()
                .assess(file.build(), Question.on(LocalDate.of(2026, 6, 20)))
                .findings()
                .stream()
                .map(Finding::outcome)
                .toList();
    }
}
