package io.chukou.compliance.core.rules.modified;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.MODIFICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.modified.ModifiedRules.MODIFIED_FIELDS_STATED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 648, part two (four): chassis brand, modified-vehicle brand and model. */
class ModifiedFieldsStatedTest {
    private static final CaseFile MODIFIED = permitted()
            .with("vehicle.modified", true)
            .with("modificationProof.chassisBrand", "示例底盘牌")
            .with("modificationProof.modifiedBrand", "示例改装牌")
            .with("modificationProof.modifiedModel", "SL5030XLJ")
            .with("modificationProof.realModificationProven", true)
            .with("modificationProof.sameKindListed", true)
            .with("modificationProof.cccValid", true);

    @Test
    void satisfied_when_all_three_are_stated() {
        ask(MODIFIED_FIELDS_STATED).about(MODIFIED).answers(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chassisBrand", "modifiedBrand", "modifiedModel"})
    void violated_without_any_one_of_them_if_absent_means_not_held(String name) {
        ask(MODIFIED_FIELDS_STATED)
                .about(MODIFIED.without("modificationProof." + name))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chassisBrand", "modifiedBrand", "modifiedModel"})
    void cannot_tell_while_one_of_them_is_unknown(String name) {
        ask(MODIFIED_FIELDS_STATED)
                .about(MODIFIED.without("modificationProof." + name))
                .cannotTellWithout("modificationProof." + name);
    }

    @Test
    void cannot_tell_without_knowing_whether_it_is_modified() {
        ask(MODIFIED_FIELDS_STATED)
                .about(MODIFIED.without("vehicle.modified").without("modificationProof.chassisBrand"))
                .whereAbsentMeansNotHeld()
                .cannotTellWithout("vehicle.modified");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_modification() {
        ask(MODIFIED_FIELDS_STATED)
                .about(MODIFIED.without("modificationProof"))
                .assuming(MODIFICATION)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_to_a_vehicle_that_is_not_modified() {
        ask(MODIFIED_FIELDS_STATED).whereAbsentMeansNotHeld().doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_notice() {
        ask(MODIFIED_FIELDS_STATED)
                .about(MODIFIED.without("modificationProof.chassisBrand")
                        .with("licenceApplication.applicationDate", "2025-12-31"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_notice() {
        ask(MODIFIED_FIELDS_STATED)
                .about(MODIFIED.without("modificationProof.chassisBrand")
                        .with("licenceApplication.applicationDate", "2026-01-01"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(MODIFIED_FIELDS_STATED).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
