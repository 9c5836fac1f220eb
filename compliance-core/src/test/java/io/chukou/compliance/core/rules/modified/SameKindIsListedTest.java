package io.chukou.compliance.core.rules.modified;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.MODIFICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.modified.ModifiedRules.SAME_KIND_IS_LISTED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** 648, part two (four): a product of the same kind is listed. */
class SameKindIsListedTest {
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
        ask(SAME_KIND_IS_LISTED).about(MODIFIED).answers(SATISFIED);
    }

    @Test
    void violated_when_it_is_not_so() {
        ask(SAME_KIND_IS_LISTED)
                .about(MODIFIED.with("modificationProof.sameKindListed", false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_proof_even_if_absent_means_not_held() {
        ask(SAME_KIND_IS_LISTED)
                .about(MODIFIED.without("modificationProof"))
                .whereAbsentMeansNotHeld()
                .cannotTellWithout("modificationProof.sameKindListed");
    }

    @Test
    void cannot_tell_when_the_proof_is_silent() {
        ask(SAME_KIND_IS_LISTED)
                .about(MODIFIED.without("modificationProof.sameKindListed"))
                .cannotTellWithout("modificationProof.sameKindListed");
    }

    @Test
    void cannot_tell_without_knowing_whether_it_is_modified() {
        ask(SAME_KIND_IS_LISTED)
                .about(MODIFIED.without("vehicle.modified").with("modificationProof.sameKindListed", false))
                .cannotTellWithout("vehicle.modified");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_modification() {
        ask(SAME_KIND_IS_LISTED)
                .about(MODIFIED.without("modificationProof.sameKindListed"))
                .assuming(MODIFICATION)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_to_a_vehicle_that_is_not_modified() {
        ask(SAME_KIND_IS_LISTED)
                .about(MODIFIED.with("vehicle.modified", false).with("modificationProof.sameKindListed", false))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_notice() {
        ask(SAME_KIND_IS_LISTED)
                .about(MODIFIED.with("modificationProof.sameKindListed", false)
                        .with("licenceApplication.applicationDate", "2025-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_notice() {
        ask(SAME_KIND_IS_LISTED)
                .about(MODIFIED.with("modificationProof.sameKindListed", false)
                        .with("licenceApplication.applicationDate", "2026-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(SAME_KIND_IS_LISTED).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
