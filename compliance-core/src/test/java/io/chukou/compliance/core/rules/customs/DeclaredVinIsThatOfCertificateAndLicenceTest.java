package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.DeclarationRules.DECLARED_VIN_IS_THAT_OF_CERTIFICATE_AND_LICENCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-014. */
class DeclaredVinIsThatOfCertificateAndLicenceTest {
    @Test
    void satisfied_with_one_vin_on_all_three() {
        ask(DECLARED_VIN_IS_THAT_OF_CERTIFICATE_AND_LICENCE).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_with_another_vin_on_the_declaration() {
        ask(DECLARED_VIN_IS_THAT_OF_CERTIFICATE_AND_LICENCE)
                .about(cleared().with("customsDeclaration.vin", "LZZAB22B3TA000002"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_vin_on_the_licence() {
        ask(DECLARED_VIN_IS_THAT_OF_CERTIFICATE_AND_LICENCE)
                .about(cleared().with("exportLicence.vin", "LZZAB22B3TA000002"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_vin_on_the_certificate() {
        ask(DECLARED_VIN_IS_THAT_OF_CERTIFICATE_AND_LICENCE)
                .about(cleared().with("registrationCertificate.vin", "LZZAB22B3TA000002"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_a_vin() {
        ask(DECLARED_VIN_IS_THAT_OF_CERTIFICATE_AND_LICENCE)
                .about(cleared().without("customsDeclaration.vin"))
                .cannotTellWithout("customsDeclaration.vin");
    }

    @Test
    void violated_without_a_vin_in_a_complete_file() {
        ask(DECLARED_VIN_IS_THAT_OF_CERTIFICATE_AND_LICENCE)
                .about(cleared().without("customsDeclaration.vin"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(DECLARED_VIN_IS_THAT_OF_CERTIFICATE_AND_LICENCE)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_without_a_declaration() {
        ask(DECLARED_VIN_IS_THAT_OF_CERTIFICATE_AND_LICENCE)
                .about(cleared().without("customsDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
