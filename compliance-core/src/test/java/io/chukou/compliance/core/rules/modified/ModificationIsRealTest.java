package io.chukou.compliance.core.rules.modified;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.MODIFICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.modified.ModifiedRules.MODIFICATION_IS_REAL;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** 648, part two (four): proof that the modification is real. */
class ModificationIsRealTest {
    private static final CaseFile MODIFIED = permitted()
            .with("vehicle.modified", true)
            .with("modificationProof.chassisBrand", "示例底盘牌")
            .with("modificationProof.modifiedBrand", "示例改装牌")
            .with("modificationProof.modifiedModel", "SL5030XLJ")
            .with("modificationProof.realModificationProven", true)
            .with("modificationProof.sameKindListed", true)
            .with("modificationProof.cccValid", true);

    @Test
    void satisfied_when_it_is_so() {
        ask(MODIFICATION_IS_REAL).about(MODIFIED).answers(SATISFIED);
    }

    @Test
    void violated_when_it_is_not_so() {
        ask(MODIFICATION_IS_REAL)
                .about(MODIFIED.with("modificationProof.realModificationProven", false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_proof() {
        ask(MODIFICATION_IS_REAL)
                .about(MODIFIED.without("modificationProof"))
                .cannotTellWithout("modificationProof", "modificationProof.realModificationProven");
    }

    @Test
    void violated_without_the_proof_if_absent_means_not_held() {
        ask(MODIFICATION_IS_REAL)
                .about(MODIFIED.without("modificationProof"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_the_proof_is_silent_even_if_absent_means_not_held() {
        ask(MODIFICATION_IS_REAL)
                .about(MODIFIED.without("modificationProof.realModificationProven"))
                .whereAbsentMeansNotHeld()
                .answers(CANNOT_TELL);
    }

    @Test
    void cannot_tell_when_the_proof_is_silent() {
        ask(MODIFICATION_IS_REAL)
                .about(MODIFIED.without("modificationProof.realModificationProven"))
                .cannotTellWithout("modificationProof.realModificationProven");
    }

    @Test
    void cannot_tell_without_knowing_whether_it_is_modified() {
        ask(MODIFICATION_IS_REAL)
                .about(MODIFIED.without("vehicle.modified").with("modificationProof.realModificationProven", false))
                .cannotTellWithout("vehicle.modified");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_modification() {
        ask(MODIFICATION_IS_REAL)
                .about(MODIFIED.without("modificationProof.realModificationProven"))
                .assuming(MODIFICATION)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_to_a_vehicle_that_is_not_modified() {
        ask(MODIFICATION_IS_REAL)
                .about(MODIFIED.with("vehicle.modified", false).with("modificationProof.realModificationProven", false))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_notice() {
        ask(MODIFICATION_IS_REAL)
                .about(MODIFIED.with("modificationProof.realModificationProven", false)
                        .with("licenceApplication.applicationDate", "2025-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_notice() {
        ask(MODIFICATION_IS_REAL)
                .about(MODIFIED.with("modificationProof.realModificationProven", false)
                        .with("licenceApplication.applicationDate", "2026-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(MODIFICATION_IS_REAL).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
