package io.chukou.compliance.core;

import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static io.chukou.compliance.core.testkit.CaseFile.permittedNearNew;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code PROSPECT} vouches for, and what it must not, over the whole standard rulebook. */
class AssumptionsTest {
    private static final CaseFile LISTING = permitted()
            .without("licenceApplication")
            .without("transferRegistration")
            .without("exporter")
            .without("inspectionReport")
            .without("exportContract")
            .without("conformityDeclaration")
            .without("destination")
            .without("vehicle.engineNumber")
            .without("vehicle.vin")
            .without("registrationCertificate")
            .with("registrationCertificate.registrationDate", "2019-03");
    private static final CaseFile OLD_TRUCK = LISTING.with("vehicle.category", "HEAVY_TRUCK")
            .with("registrationCertificate.registrationDate", "2013-02-01")
            .with("vehicle.factoryDate", "2013-01-01")
            .with("vehicle.use.current", "GOODS");

    private static Assessment prospect(CaseFile file) {
        return ExportValidator.standard()
                .assess(file.build(), Question.on(LocalDate.of(2026, 6, 20)).assuming(Assumptions.PROSPECT));
    }

    @Test
    void a_listing_with_only_the_facts_of_the_car_is_permitted_on_stated_assumptions() {
        Assessment assessment = prospect(LISTING);
        assertThat(assessment.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(assessment.question().assumptions()).isEqualTo(Assumptions.PROSPECT);
    }

    @Test
    void the_facts_that_the_docs_ask_of_a_listing_are_enough_and_each_is_needed() {
        CaseFile listing = CaseFile.empty()
                .with("vehicle.category", "SMALL_PASSENGER")
                .with("vehicle.use.current", "NON_OPERATING")
                .with("vehicle.use.changes", List.of())
                .with("vehicle.modified", false)
                .with("registrationCertificate.registrationDate", "2019-03")
                .with("status.sealedOrDetained", false)
                .with("status.unlawfullyObtained", false)
                .with("status.smuggledOrAssembled", false)
                .with("status.matchesCertificate", true)
                .with("status.otherwiseBarred", false);
        assertThat(prospect(listing).verdict()).isEqualTo(Verdict.PERMITTED);
        for (String fact : List.of(
                "vehicle.category",
                "vehicle.use.current",
                "vehicle.use.changes",
                "vehicle.modified",
                "registrationCertificate.registrationDate",
                "status.sealedOrDetained",
                "status.unlawfullyObtained",
                "status.smuggledOrAssembled",
                "status.matchesCertificate",
                "status.otherwiseBarred")) {
            assertThat(prospect(listing.without(fact)).verdict()).as(fact).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Test
    void the_changes_of_use_are_not_asked_of_a_car_of_less_than_seven_years_with_a_known_factory_date() {
        CaseFile young = LISTING.without("vehicle.use.changes")
                .with("registrationCertificate.registrationDate", "2019-07-01")
                .with("vehicle.factoryDate", "2019-06-01");
        assertThat(prospect(young).verdict()).isEqualTo(Verdict.PERMITTED);
        CaseFile seven = young.with("registrationCertificate.registrationDate", "2019-06-20");
        assertThat(prospect(seven).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(prospect(young.without("vehicle.factoryDate")).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_same_listing_cannot_be_told_without_assumptions() {
        Assessment assessment =
                ExportValidator.standard().assess(LISTING.build(), Question.on(LocalDate.of(2026, 6, 20)));
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_cars_own_use_is_not_vouched_for_even_if_the_day_of_application_is_only_a_month() {
        CaseFile unknownUse = OLD_TRUCK.without("vehicle.use").with("licenceApplication.applicationDate", "2026-06");
        assertThat(prospect(unknownUse).missingFacts())
                .extracting(Object::toString)
                .contains("vehicle.use.current");
        assertThat(prospect(unknownUse).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_day_of_application_is_not_vouched_for() {
        CaseFile straddling = OLD_TRUCK
                .with("registrationCertificate.registrationDate", "2012-06-15")
                .with("vehicle.factoryDate", "2012-06-01")
                .with("licenceApplication.applicationDate", "2026-06");
        assertThat(prospect(straddling).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(prospect(straddling).missingFacts())
                .extracting(Object::toString)
                .containsExactly("licenceApplication.applicationDate");
    }

    @Test
    void the_destinations_in_the_letter_are_not_vouched_for() {
        CaseFile silent = permittedNearNew()
                .without("makerLetters[0].destinations")
                .without("licenceApplication")
                .without("destination");
        assertThat(prospect(silent).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void an_open_destination_is_taken_to_fit_the_letter() {
        CaseFile open = permittedNearNew().without("licenceApplication").without("destination");
        assertThat(prospect(open).verdict()).isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void neither_the_letter_nor_the_legal_status_is_vouched_for() {
        assertThat(prospect(permittedNearNew().without("makerLetters")).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(prospect(LISTING.without("status.sealedOrDetained")).missingFacts())
                .extracting(Object::toString)
                .containsExactly("status.sealedOrDetained");
    }
}
