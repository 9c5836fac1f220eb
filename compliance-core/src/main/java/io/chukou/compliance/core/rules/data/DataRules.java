package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.sameAs;
import static io.chukou.compliance.core.condition.Conditions.sameName;
import static io.chukou.compliance.core.condition.Conditions.sameText;
import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.fact.ApplicationFacts.APPLICATION_FORM;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_DESTINATION;
import static io.chukou.compliance.core.fact.CaseFacts.APPLICATION_DATE;
import static io.chukou.compliance.core.fact.CaseFacts.AS_OF;
import static io.chukou.compliance.core.fact.CaseFacts.DESTINATION;
import static io.chukou.compliance.core.fact.CaseFacts.STEP_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_ENGINE_NUMBER;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_MAKER;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_VIN;
import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_DATE;
import static io.chukou.compliance.core.fact.DeclarationFacts.CONFORMITY_DECLARATION;
import static io.chukou.compliance.core.fact.DeclarationFacts.DECLARATION_VIN;
import static io.chukou.compliance.core.fact.InspectionFacts.INSPECTION_REPORT;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_DATE;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_VIN;
import static io.chukou.compliance.core.fact.VehicleFacts.ENGINE_NUMBER;
import static io.chukou.compliance.core.fact.VehicleFacts.FACTORY_DATE;
import static io.chukou.compliance.core.fact.VehicleFacts.MAKER_NAME;
import static io.chukou.compliance.core.fact.VehicleFacts.VIN;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Guidelines2025;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.law.Order164;
import io.chukou.compliance.core.law.ScrappingRules2012;
import io.chukou.compliance.core.law.VinStandards2019;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.model.value.Vin;
import io.chukou.compliance.model.value.VinFinding;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules about data that must fit together: dates in a possible order, and one vehicle on all papers.
 *
 * <p>Immutable and thread-safe.
 */
public final class DataRules {
    /** Both are looked at: a listing knows the vehicle's, and a certificate in order carries one that is well formed. */
    private static final Condition WELL_FORMED =
            test("vinsAreWellFormed", List.of(VIN, CERTIFICATE_VIN), DataRules::areWellFormed);

    /** A maker is never inferred from the identifier; it only says where the check digit is mandatory. */
    private static final Condition WELL_FORMED_WITH_CHINESE_IDENTIFIER =
            vin("vinIsWellFormedAndBeginsWithLOrH", DataRules::hasChineseIdentifier);

    private static final Condition CHECK_DIGIT_FITS =
            vin("vinCheckDigitFits", vin -> !vin.getFindings().contains(VinFinding.CHECK_DIGIT_MISMATCH));

    /**
     * The vehicle was registered before the step is taken, or on the same day, and its registration does not lie in the
     * future.
     *
     * <p>A registration after the day asked about has not happened, even where the step itself is dated later still.
     */
    public static final Rule REGISTRATION_NOT_AFTER_STEP = rule("DATA-001")
            .cites(Announcement2024No6.USED_VEHICLE, Announcement2024No6.ORDER_OF_STEPS)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(and(
                    day(REGISTRATION_DATE).isNotAfter(day(STEP_DATE)),
                    day(REGISTRATION_DATE).isNotAfter(day(AS_OF))));

    /**
     * The transfer pending export (转让登记待出口) precedes neither the registration nor lies in the future.
     *
     * <p>No text says so; it follows from the order of the steps. The date is that of an annotation on the certificate,
     * so one after the day asked about is wrong.
     */
    public static final Rule TRANSFER_NOT_BEFORE_REGISTRATION = rule("DATA-002")
            .cites(Announcement2024No6.ORDER_OF_STEPS, Notice648.FORM_MATCHES_CERTIFICATE)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .appliesWhen(present(TRANSFER_DATE))
            .requires(and(
                    day(REGISTRATION_DATE).isNotAfter(day(TRANSFER_DATE)),
                    day(TRANSFER_DATE).isNotAfter(day(AS_OF))));

    /** The vehicle left the factory before it was registered, or on the same day. */
    public static final Rule FACTORY_NOT_AFTER_REGISTRATION = rule("DATA-003")
            .cites(ScrappingRules2012.START_OF_SERVICE_LIFE)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION)
            .otherwise(WARN)
            .requires(day(FACTORY_DATE).isNotAfter(day(REGISTRATION_DATE)));

    /** The VIN of the vehicle is the one on the registration certificate. */
    public static final Rule VIN_EQUALS_CERTIFICATE = rule("DATA-004")
            .cites(
                    Announcement2024No6.NOT_AS_CERTIFIED,
                    Order164.TRANSFER_REFUSED_IF_NOT_AS_FILED,
                    VinStandards2019.SAME_IN_ALL_PAPERS)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(sameAs(VIN, CERTIFICATE_VIN));

    /** The engine or motor number is the one on the registration certificate. */
    public static final Rule ENGINE_NUMBER_EQUALS_CERTIFICATE = rule("DATA-005")
            .cites(Announcement2024No6.NOT_AS_CERTIFIED, Order164.TRANSFER_REFUSED_IF_NOT_AS_FILED)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(sameText(ENGINE_NUMBER, CERTIFICATE_ENGINE_NUMBER));

    /** The VIN on the inspection report is the one on the registration certificate. */
    public static final Rule VIN_EQUALS_REPORT = rule("DATA-006")
            .cites(VinStandards2019.SAME_IN_ALL_PAPERS, Announcement2024No6.NOT_AS_CERTIFIED)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .appliesWhen(present(INSPECTION_REPORT))
            .requires(sameAs(CERTIFICATE_VIN, REPORT_VIN));

    /** The VIN on the declaration of conformity is the one on the registration certificate. */
    public static final Rule VIN_EQUALS_DECLARATION = rule("DATA-007")
            .cites(VinStandards2019.SAME_IN_ALL_PAPERS)
            .at(LICENCE_APPLICATION)
            .appliesWhen(present(CONFORMITY_DECLARATION))
            .requires(sameAs(CERTIFICATE_VIN, DECLARATION_VIN));

    /** The VIN, on the vehicle and on the certificate, has 17 digits and capital letters, without I, O and Q. */
    public static final Rule VIN_IS_WELL_FORMED = rule("DATA-008")
            .cites(VinStandards2019.FORM)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(WELL_FORMED);

    /**
     * The check digit of a VIN with a Chinese identifier, one that begins with L or H, fits the other characters.
     *
     * <p>A VIN is never rejected for its check digit alone. Imported vehicles may lawfully carry another character there,
     * so they are not looked at.
     */
    public static final Rule CHECK_DIGIT_HOLDS = rule("DATA-009")
            .cites(VinStandards2019.CHECK_DIGIT)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .otherwise(WARN)
            .appliesWhen(WELL_FORMED_WITH_CHINESE_IDENTIFIER)
            .requires(CHECK_DIGIT_FITS);

    /** The maker's legal name is the one on the registration certificate, like the other data recorded there. */
    public static final Rule MAKER_EQUALS_CERTIFICATE = rule("DATA-010")
            .cites(Announcement2024No6.NOT_AS_CERTIFIED, Order164.TRANSFER_REFUSED_IF_NOT_AS_FILED)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(sameName(MAKER_NAME, CERTIFICATE_MAKER));

    /** The vehicle was inspected before the licence is applied for, or on the same day. */
    public static final Rule REPORT_NOT_AFTER_APPLICATION = rule("DATA-011")
            .cites(Announcement2024No6.INSPECTION_REPORT)
            .at(LICENCE_APPLICATION)
            .appliesWhen(present(REPORT_DATE))
            .requires(day(REPORT_DATE).isNotAfter(day(APPLICATION_DATE)));

    /**
     * The destination on the licence application is the one of the case.
     *
     * <p>No clause compares the two: the form governs, and letter and declaration are held against it. But whoever has a car
     * bound for one country and a form for another asked about the wrong one, or filled in the form wrongly.
     */
    public static final Rule FORM_DESTINATION_EQUALS_CASE = rule("DATA-012")
            .cites(Announcement2024No6.APPLICATION_FORM, Guidelines2025.CONTENT)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(present(APPLICATION_FORM))
            .requires(sameAs(DESTINATION, FORM_DESTINATION));

    private static final List<Rule> ORDER_AND_IDENTITY = List.of(
            REGISTRATION_NOT_AFTER_STEP,
            TRANSFER_NOT_BEFORE_REGISTRATION,
            FACTORY_NOT_AFTER_REGISTRATION,
            VIN_EQUALS_CERTIFICATE,
            ENGINE_NUMBER_EQUALS_CERTIFICATE,
            VIN_EQUALS_REPORT,
            VIN_EQUALS_DECLARATION,
            VIN_IS_WELL_FORMED,
            CHECK_DIGIT_HOLDS,
            MAKER_EQUALS_CERTIFICATE,
            REPORT_NOT_AFTER_APPLICATION,
            FORM_DESTINATION_EQUALS_CASE);

    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = Stream.of(ORDER_AND_IDENTITY, AgreementRules.ALL)
            .flatMap(List::stream)
            .toList();

    private DataRules() {}

    private static Condition vin(String name, Predicate<Vin> test) {
        return test(name, List.of(VIN), evidence -> {
            Vin vin = VIN.read(evidence);
            return vin == null ? Truth.UNKNOWN : Truth.of(test.test(vin));
        });
    }

    private static Truth areWellFormed(Evidence evidence) {
        return isWellFormed(VIN.read(evidence)).and(isWellFormed(CERTIFICATE_VIN.read(evidence)));
    }

    private static Truth isWellFormed(@Nullable Vin vin) {
        return vin == null ? Truth.UNKNOWN : Truth.of(!hasWrongForm(vin));
    }

    private static boolean hasWrongForm(Vin vin) {
        return vin.getFindings().contains(VinFinding.WRONG_LENGTH)
                || vin.getFindings().contains(VinFinding.ILLEGAL_CHARACTER);
    }

    private static boolean hasChineseIdentifier(Vin vin) {
        return vin.getWmi()
                .filter(identifier -> identifier.startsWith("L") || identifier.startsWith("H"))
                .isPresent();
    }
}
