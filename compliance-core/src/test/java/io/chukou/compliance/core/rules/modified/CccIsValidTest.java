package io.chukou.compliance.core.rules.modified;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.MODIFICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.modified.ModifiedRules.CCC_IS_VALID;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** 648, part two (four): a valid compulsory certification. */
class CccIsValidTest {
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
        ask(CCC_IS_VALID).about(MODIFIED).answers(SATISFIED);
    }

    @Test
    void violated_when_it_is_not_so() {
        ask(CCC_IS_VALID)
                .about(MODIFIED.with("modificationProof.cccValid", false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_proof_even_if_absent_means_not_held() {
        ask(CCC_IS_VALID)
                .about(MODIFIED.without("modificationProof"))
                .whereAbsentMeansNotHeld()
                .cannotTellWithout("modificationProof.cccValid");
    }

    @Test
    void cannot_tell_when_the_proof_is_silent() {
        ask(CCC_IS_VALID)
                .about(MODIFIED.without("modificationProof.cccValid"))
                .cannotTellWithout("modificationProof.cccValid");
    }

    @Test
    void cannot_tell_without_knowing_whether_it_is_modified() {
        ask(CCC_IS_VALID)
                .about(MODIFIED.without("vehicle.modified").with("modificationProof.cccValid", false))
                .cannotTellWithout("vehicle.modified");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_modification() {
        ask(CCC_IS_VALID)
                .about(MODIFIED.without("modificationProof.cccValid"))
                .assuming(MODIFICATION)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_to_a_vehicle_that_is_not_modified() {
        ask(CCC_IS_VALID)
                .about(MODIFIED.with("vehicle.modified", false).with("modificationProof.cccValid", false))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_notice() {
        ask(CCC_IS_VALID)
                .about(MODIFIED.with("modificationProof.cccValid", false)
                        .with("licenceApplication.applicationDate", "2025-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_notice() {
        ask(CCC_IS_VALID)
                .about(MODIFIED.with("modificationProof.cccValid", false)
                        .with("licenceApplication.applicationDate", "2026-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(CCC_IS_VALID).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
