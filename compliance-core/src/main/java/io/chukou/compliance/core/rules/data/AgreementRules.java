package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.every;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.sameAs;
import static io.chukou.compliance.core.condition.Conditions.sameName;
import static io.chukou.compliance.core.condition.Conditions.sameText;
import static io.chukou.compliance.core.condition.Conditions.stated;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_APPLICANT;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_BRAND;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_CONSIGNOR;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_CONTRACT_NUMBER;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_EXPORTER;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_MODEL;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_VIN;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_BRAND;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_MODEL;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_OWNER;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_VIN;
import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_ANNOTATED;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_DATE;
import static io.chukou.compliance.core.fact.ContractFacts.CONTRACT_NUMBER;
import static io.chukou.compliance.core.fact.DeclarationFacts.DECLARATION_VIN;
import static io.chukou.compliance.core.fact.ExporterFacts.EXPORTER_NAME;
import static io.chukou.compliance.core.fact.ExporterFacts.LISTED_BY_MIIT;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_VIN;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_ISSUER;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_ISSUER_LISTED;
import static io.chukou.compliance.core.fact.LetterFacts.MAKER_LETTERS;
import static io.chukou.compliance.core.fact.ModificationFacts.MODIFICATION_PROOF;
import static io.chukou.compliance.core.fact.ServiceLifeFacts.USES_FOLLOW;
import static io.chukou.compliance.core.fact.TransferFacts.TRANSFER_APPLICATION_DATE;
import static io.chukou.compliance.core.fact.VehicleFacts.BRAND;
import static io.chukou.compliance.core.fact.VehicleFacts.MODEL;
import static io.chukou.compliance.core.fact.VehicleFacts.MODIFIED;
import static io.chukou.compliance.core.fact.VehicleFacts.REGISTERED;
import static io.chukou.compliance.core.fact.VehicleFacts.USE_CHANGES;
import static io.chukou.compliance.core.fact.VehicleFacts.VIN;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Guidelines2025;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.law.Order164;
import io.chukou.compliance.core.law.ScrappingRules2012;
import io.chukou.compliance.core.law.VinStandards2019;
import io.chukou.compliance.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Rules about the same thing stated twice, where no other rule holds the two against each other.
 *
 * <p>They speak only of what is stated: where one of two statements is absent there is no disagreement, and nothing to
 * find out. They block where a clause wants the papers to agree, and only while the paper is silent that all others are
 * held against; once it speaks, the rules on it block at least as much. Elsewhere they warn.
 */
final class AgreementRules {
    private static final Condition SAYS_BRAND_TWICE =
            and(stated(BRAND), or(stated(CERTIFICATE_BRAND), stated(FORM_BRAND)));
    private static final Condition SAYS_MODEL_TWICE =
            and(stated(MODEL), or(stated(CERTIFICATE_MODEL), stated(FORM_MODEL)));

    /**
     * Vehicle, form, report and declaration name one VIN.
     *
     * <p>All are held against the registration certificate. While that names no VIN, they are held against each other.
     */
    static final Rule PAPERS_NAME_ONE_VIN = rule("DATA-013")
            .cites(
                    VinStandards2019.SAME_IN_ALL_PAPERS,
                    Announcement2024No6.APPLICATION_FORM,
                    Announcement2024No6.NOT_AS_CERTIFIED)
            .at(LICENCE_APPLICATION)
            .appliesWhen(not(stated(CERTIFICATE_VIN)))
            .requires(noTwoDiffer(Conditions::sameAs, List.of(VIN, FORM_VIN, REPORT_VIN, DECLARATION_VIN)));

    /**
     * Form and registration certificate name one exporter.
     *
     * <p>Applicant, exporter, consignor and owner are held against the name of the exporter. While that is not known, they
     * are held against each other.
     */
    static final Rule PAPERS_NAME_ONE_EXPORTER = rule("DATA-014")
            .cites(Announcement2024No6.EXPORTER_APPLIES, Announcement2024No6.CERTIFICATE_OWNER)
            .at(LICENCE_APPLICATION)
            .appliesWhen(not(stated(EXPORTER_NAME)))
            .requires(noTwoDiffer(
                    Conditions::sameName, List.of(FORM_APPLICANT, FORM_EXPORTER, FORM_CONSIGNOR, CERTIFICATE_OWNER)));

    /**
     * Brand and model of the vehicle are those on the registration certificate or, while it names none, on the form.
     *
     * <p>The clause bars a vehicle whose recorded data differ, which VEHICLE-007 asks for. Brands and models are also
     * advertised under other names than the registered ones, so a difference of two texts alone only warns.
     */
    static final Rule BRAND_AND_MODEL_EQUAL_CERTIFICATE = rule("DATA-015")
            .cites(Announcement2024No6.NOT_AS_CERTIFIED, Order164.TRANSFER_REFUSED_IF_NOT_AS_FILED)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(or(SAYS_BRAND_TWICE, SAYS_MODEL_TWICE))
            .requires(and(
                    sameTextAsEither(BRAND, CERTIFICATE_BRAND, FORM_BRAND),
                    sameTextAsEither(MODEL, CERTIFICATE_MODEL, FORM_MODEL)));

    /**
     * A vehicle with a registration date is not stated to have never been registered.
     *
     * <p>No text says so; the two contradict each other. SCOPE-003 believes the statement.
     */
    static final Rule REGISTRATION_IS_NOT_DENIED = rule("DATA-016")
            .cites(Announcement2024No6.USED_VEHICLE)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(or(stated(REGISTRATION_DATE), stated(FORM_REGISTRATION_DATE)))
            .requires(isNotDenied(REGISTERED));

    /** The contract number on the form is that of the export contract. No clause compares the two. */
    static final Rule CONTRACT_NUMBER_EQUALS_FORM = rule("DATA-017")
            .cites(Announcement2024No6.APPLICATION_FORM, Announcement2024No6.EXPORT_CONTRACT)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(and(stated(FORM_CONTRACT_NUMBER), stated(CONTRACT_NUMBER)))
            .requires(sameText(FORM_CONTRACT_NUMBER, CONTRACT_NUMBER));

    /**
     * The transfer was applied for before it was annotated, or on the same day.
     *
     * <p>No text says so; it follows from the annotation, which the police make upon the application.
     */
    static final Rule TRANSFER_APPLIED_BEFORE_ANNOTATION = rule("DATA-018")
            .cites(Announcement2024No6.TRANSFER_PENDING_EXPORT, Order164.EXPORT_ANNOTATION)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(and(stated(TRANSFER_APPLICATION_DATE), stated(TRANSFER_DATE)))
            .requires(day(TRANSFER_APPLICATION_DATE).isNotAfter(day(TRANSFER_DATE)));

    /**
     * A certificate with the day of the annotation is not stated to lack it.
     *
     * <p>No text says so; the two contradict each other. At the licence application TRANSFER-010 blocks.
     */
    static final Rule ANNOTATION_IS_NOT_DENIED = rule("DATA-019")
            .cites(Announcement2024No6.TRANSFER_PENDING_EXPORT, Order164.EXPORT_ANNOTATION)
            .at(TRANSFER_REGISTRATION)
            .otherwise(WARN)
            .appliesWhen(stated(TRANSFER_DATE))
            .requires(isNotDenied(TRANSFER_ANNOTATED));

    /**
     * The changes of use follow each other and lead to the present use.
     *
     * <p>No text says so. Changes that contradict each other count as unknown, which leaves the service life open.
     */
    static final Rule USES_FOLLOW_EACH_OTHER = rule("DATA-020")
            .cites(ScrappingRules2012.OPERATING_CONVERSION, ScrappingRules2012.SERVICE_LIFE)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(stated(USE_CHANGES))
            .requires(isTrue(USES_FOLLOW));

    /**
     * A vehicle with a proof of its modification is not stated to be unmodified.
     *
     * <p>No text says so; the two contradict each other. The rules on modified vehicles believe the statement.
     */
    static final Rule MODIFICATION_IS_NOT_DENIED = rule("DATA-021")
            .cites(Notice648.MODIFIED_VEHICLE_PROOF)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(stated(MODIFICATION_PROOF))
            .requires(isNotDenied(MODIFIED));

    /**
     * An exporter that is itself the issuer of a letter is listed as a maker for both or for neither.
     *
     * <p>No text says so; it is one enterprise and one Announcement.
     */
    static final Rule EXPORTER_AND_ISSUER_LISTED_ALIKE = rule("DATA-022")
            .cites(Guidelines2025.WHO_ISSUES, Announcement2024No6.MAKER_IS_LISTED)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(and(stated(EXPORTER_NAME), stated(LISTED_BY_MIIT), stated(MAKER_LETTERS)))
            .requires(every(
                    MAKER_LETTERS,
                    or(
                            not(stated(LETTER_ISSUER_LISTED)),
                            not(stated(LETTER_ISSUER)),
                            not(sameName(LETTER_ISSUER, EXPORTER_NAME)),
                            sameAs(LETTER_ISSUER_LISTED, LISTED_BY_MIIT))));

    static final List<Rule> ALL = List.of(
            PAPERS_NAME_ONE_VIN,
            PAPERS_NAME_ONE_EXPORTER,
            BRAND_AND_MODEL_EQUAL_CERTIFICATE,
            REGISTRATION_IS_NOT_DENIED,
            CONTRACT_NUMBER_EQUALS_FORM,
            TRANSFER_APPLIED_BEFORE_ANNOTATION,
            ANNOTATION_IS_NOT_DENIED,
            USES_FOLLOW_EACH_OTHER,
            MODIFICATION_IS_NOT_DENIED,
            EXPORTER_AND_ISSUER_LISTED_ALIKE);

    private AgreementRules() {}

    private static <T> Condition noTwoDiffer(BiFunction<Fact<T>, Fact<T>, Condition> alike, List<Fact<T>> facts) {
        List<Condition> pairs = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                pairs.add(unlessSilent(facts.get(i), facts.get(j), alike.apply(facts.get(i), facts.get(j))));
            }
        }
        return and(pairs.toArray(Condition[]::new));
    }

    /** The certificate comes first; the form is held against the vehicle only while the certificate is silent. */
    private static Condition sameTextAsEither(Fact<String> ofVehicle, Fact<String> certified, Fact<String> onForm) {
        return and(
                unlessSilent(ofVehicle, certified, sameText(ofVehicle, certified)),
                or(stated(certified), unlessSilent(ofVehicle, onForm, sameText(ofVehicle, onForm))));
    }

    private static Condition unlessSilent(Fact<?> one, Fact<?> other, Condition alike) {
        return or(not(stated(one)), not(stated(other)), alike);
    }

    private static Condition isNotDenied(Fact<Boolean> fact) {
        return not(and(stated(fact), isFalse(fact)));
    }
}
