package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.question.Subject.TRANSFER;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.document.AttachedPaperRules.CERTIFICATE_OWNER_IS_APPLICANT;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-009. */
class CertificateOwnerIsApplicantTest {
    private static final String CERTIFICATE = "registrationCertificate";
    private static final String OWNER = "registrationCertificate.ownerName";

    @Test
    void satisfied_when_the_owner_is_the_exporter() {
        ask(CERTIFICATE_OWNER_IS_APPLICANT).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_white_space_differs() {
        ask(CERTIFICATE_OWNER_IS_APPLICANT)
                .about(permitted().with(OWNER, "示例二手车出口 有限公司"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_seller_is_still_the_owner() {
        ask(CERTIFICATE_OWNER_IS_APPLICANT)
                .about(permitted().with(OWNER, "示例卖方"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_owner_is_a_sister_firm() {
        ask(CERTIFICATE_OWNER_IS_APPLICANT)
                .about(permitted().with(OWNER, "示例二手车出口（上海）有限公司"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_owner() {
        ask(CERTIFICATE_OWNER_IS_APPLICANT).about(permitted().without(OWNER)).cannotTellWithout(OWNER);
    }

    @Test
    void cannot_tell_without_the_name_of_the_exporter() {
        ask(CERTIFICATE_OWNER_IS_APPLICANT)
                .about(permitted().without("exporter.name"))
                .cannotTellWithout("exporter.name");
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_certificate() {
        ask(CERTIFICATE_OWNER_IS_APPLICANT)
                .about(permitted().without(CERTIFICATE))
                .cannotTellWithout(CERTIFICATE, OWNER);
    }

    @Test
    void not_applicable_when_the_certificate_is_not_held() {
        ask(CERTIFICATE_OWNER_IS_APPLICANT)
                .about(permitted().without(CERTIFICATE))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_transfer() {
        ask(CERTIFICATE_OWNER_IS_APPLICANT)
                .about(permitted().without(OWNER))
                .assuming(TRANSFER)
                .answers(ASSUMED);
    }
}
