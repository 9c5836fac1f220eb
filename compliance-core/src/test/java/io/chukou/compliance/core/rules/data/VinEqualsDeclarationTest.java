package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.data.DataRules.VIN_EQUALS_DECLARATION;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Reason;
import org.junit.jupiter.api.Test;

/** The declaration is about the vehicle on the certificate (VIN-7). */
class VinEqualsDeclarationTest {
    private static final String VIN = "conformityDeclaration.vin";

    @Test
    void satisfied_when_both_are_equal() {
        ask(VIN_EQUALS_DECLARATION).answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_certificate_agrees_although_the_vehicle_does_not() {
        ask(VIN_EQUALS_DECLARATION)
                .about(permitted().with("vehicle.vin", "LZZAA11A0KA000009"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_one_character_differs() {
        ask(VIN_EQUALS_DECLARATION)
                .about(permitted().with(VIN, "LZZAA11A0KA000009"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_vin_on_the_paper() {
        ask(VIN_EQUALS_DECLARATION).about(permitted().without(VIN)).cannotTellWithout(VIN);
    }

    @Test
    void cannot_tell_without_the_vin_on_the_certificate() {
        ask(VIN_EQUALS_DECLARATION)
                .about(permitted().without("registrationCertificate.vin"))
                .cannotTellWithout("registrationCertificate.vin");
    }

    @Test
    void cannot_tell_without_the_paper() {
        ask(VIN_EQUALS_DECLARATION)
                .about(permitted().without("conformityDeclaration"))
                .cannotTellWithout("conformityDeclaration", VIN);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_such_paper() {
        ask(VIN_EQUALS_DECLARATION)
                .about(permitted().without("conformityDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_paper() {
        ask(VIN_EQUALS_DECLARATION)
                .about(permitted().without("conformityDeclaration"))
                .assuming(Subject.CONFORMITY)
                .answers(ASSUMED);
    }
}
