package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.TransferRules.SERVICE_LIFE_LEFT_AT_TRANSFER;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** A taxi registered on 2019-03-15 ends on 2027-03-15; its last day for a transfer is 2026-03-14. */
class ServiceLifeLeftAtTransferTest {
    private static CaseFile taxiTransferredOn(String day) {
        return permitted()
                .with("vehicle.use.current", "TAXI")
                .with("registrationCertificate.transferPendingExportDate", day);
    }

    @Test
    void satisfied_when_more_than_one_year_is_left() {
        ask(SERVICE_LIFE_LEFT_AT_TRANSFER)
                .about(taxiTransferredOn("2026-03-14"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_exactly_one_year_is_left() {
        ask(SERVICE_LIFE_LEFT_AT_TRANSFER)
                .about(taxiTransferredOn("2026-03-15"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_or_violated_by_the_day_asked_about_while_there_is_no_transfer() {
        CaseFile file = taxiTransferredOn("2026-03-14").without("registrationCertificate.transferPendingExportDate");
        ask(SERVICE_LIFE_LEFT_AT_TRANSFER).about(file).on("2026-03-14").answers(SATISFIED);
        ask(SERVICE_LIFE_LEFT_AT_TRANSFER).about(file).on("2026-03-15").answers(VIOLATED);
    }

    @Test
    void satisfied_by_the_day_of_the_transfer_although_the_licence_comes_too_late() {
        ask(SERVICE_LIFE_LEFT_AT_TRANSFER)
                .about(taxiTransferredOn("2026-03-14").with("licenceApplication.applicationDate", "2026-03-16"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_at_any_age_when_the_kind_has_no_limit() {
        ask(SERVICE_LIFE_LEFT_AT_TRANSFER)
                .about(permitted().with("registrationCertificate.registrationDate", "1999-03-15"))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_what_decides_the_limit() {
        ask(SERVICE_LIFE_LEFT_AT_TRANSFER)
                .about(permitted().without("vehicle.use.changes"))
                .cannotTellWithout("vehicle.use.changes");
        ask(SERVICE_LIFE_LEFT_AT_TRANSFER)
                .about(permitted().without("vehicle.category"))
                .cannotTellWithout("vehicle.category");
        ask(SERVICE_LIFE_LEFT_AT_TRANSFER)
                .about(taxiTransferredOn("2026-03-14").without("vehicle.factoryDate"))
                .cannotTellWithout("vehicle.factoryDate");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_car() {
        ask(SERVICE_LIFE_LEFT_AT_TRANSFER)
                .about(permitted().without("vehicle.use.changes"))
                .assuming(Subject.VEHICLE)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_licence() {
        ask(SERVICE_LIFE_LEFT_AT_TRANSFER).at(LICENCE_APPLICATION).doesNotApplyFor(OTHER_STAGE);
    }
}
