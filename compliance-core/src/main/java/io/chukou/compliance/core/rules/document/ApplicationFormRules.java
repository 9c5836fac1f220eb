package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.sameAs;
import static io.chukou.compliance.core.condition.Conditions.sameDay;
import static io.chukou.compliance.core.condition.Conditions.sameName;
import static io.chukou.compliance.core.condition.Conditions.sameText;
import static io.chukou.compliance.core.fact.ApplicationFacts.APPLICATION_FORM;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_APPLICANT;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_BRAND;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_CONSIGNOR;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_EXPORTER;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_GOODS_CONDITION;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_MODEL;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_TRANSFER_DATE;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_VIN;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_BRAND;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_MODEL;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_VIN;
import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_DATE;
import static io.chukou.compliance.core.fact.ExporterFacts.EXPORTER_NAME;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.law.Guidelines2025;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.law.VinStandards2019;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/** What the application form (出口许可证申请表) must say. A field that must be filled in and is empty is a defect. */
final class ApplicationFormRules {
    private static final String USED = "旧";
    private static final Condition FORM_AT_HAND = present(APPLICATION_FORM);
    private static final Condition FORM_AND_CERTIFICATE_AT_HAND = and(FORM_AT_HAND, present(CERTIFICATE));

    /** The exporter applies with the application form for the export licence. */
    static final Rule APPLICATION_FORM_AT_HAND = rule("DOCUMENT-001")
            .cites(Announcement2024No6.APPLICATION_FORM)
            .at(LICENCE_APPLICATION)
            .requires(present(APPLICATION_FORM));

    /** Who exports applies (谁出口谁申领): the applicant is the exporter, and nobody else acts in its place. */
    static final Rule EXPORTER_APPLIES_ITSELF = rule("DOCUMENT-002")
            .cites(Announcement2024No6.EXPORTER_APPLIES, FilingGuide2025.EXPORTER_APPLIES)
            .at(LICENCE_APPLICATION)
            .appliesWhen(FORM_AT_HAND)
            .requires(and(present(FORM_APPLICANT), sameName(FORM_APPLICANT, EXPORTER_NAME)));

    /** The form names the exporter both as exporter (出口商) and as consignor (发货人). */
    static final Rule FORM_NAMES_EXPORTER_AS_CONSIGNOR = rule("DOCUMENT-003")
            .cites(Announcement2024No6.APPLICATION_FORM, FilingGuide2025.APPLICATION_FORM)
            .at(LICENCE_APPLICATION)
            .appliesWhen(FORM_AT_HAND)
            .requires(and(
                    present(FORM_EXPORTER),
                    present(FORM_CONSIGNOR),
                    sameName(FORM_EXPORTER, EXPORTER_NAME),
                    sameName(FORM_CONSIGNOR, FORM_EXPORTER),
                    sameName(FORM_CONSIGNOR, EXPORTER_NAME)));

    /** The form carries the vehicle's VIN, the one on the registration certificate. */
    static final Rule FORM_VIN_EQUALS_CERTIFICATE = rule("DOCUMENT-004")
            .cites(
                    Announcement2024No6.APPLICATION_FORM,
                    FilingGuide2025.APPLICATION_FORM,
                    VinStandards2019.SAME_IN_ALL_PAPERS)
            .at(LICENCE_APPLICATION)
            .appliesWhen(FORM_AND_CERTIFICATE_AT_HAND)
            .requires(and(present(FORM_VIN), sameAs(FORM_VIN, CERTIFICATE_VIN)));

    /**
     * Brand and model on the form (规格、等级) are those on the registration certificate. Width, white space and case do
     * not count.
     */
    static final Rule FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE = rule("DOCUMENT-005")
            .cites(
                    Announcement2024No6.APPLICATION_FORM,
                    FilingGuide2025.APPLICATION_FORM,
                    Notice648.FORM_MATCHES_CERTIFICATE,
                    Guidelines2025.TRUTHFUL_FIELDS)
            .at(LICENCE_APPLICATION)
            .appliesWhen(FORM_AND_CERTIFICATE_AT_HAND)
            .requires(and(
                    present(FORM_BRAND),
                    present(FORM_MODEL),
                    sameText(FORM_BRAND, CERTIFICATE_BRAND),
                    sameText(FORM_MODEL, CERTIFICATE_MODEL)));

    /**
     * The form states 注册登记日期 and 转让登记待出口日期, the days that are on the registration certificate. Before 2026
     * the form had no such fields.
     */
    static final Rule FORM_DATES_EQUAL_CERTIFICATE = rule("DOCUMENT-006")
            .cites(Notice648.FORM_MATCHES_CERTIFICATE, Guidelines2025.TRUTHFUL_FIELDS)
            .at(LICENCE_APPLICATION)
            .appliesWhen(FORM_AND_CERTIFICATE_AT_HAND)
            .requires(and(
                    present(FORM_REGISTRATION_DATE),
                    present(FORM_TRANSFER_DATE),
                    sameDay(FORM_REGISTRATION_DATE, REGISTRATION_DATE),
                    sameDay(FORM_TRANSFER_DATE, TRANSFER_DATE)));

    /** The form gives 旧 as the condition of the goods (商品状态). */
    static final Rule GOODS_CONDITION_IS_USED = rule("DOCUMENT-007")
            .cites(Announcement2024No6.APPLICATION_FORM)
            .at(LICENCE_APPLICATION)
            .appliesWhen(FORM_AT_HAND)
            .requires(and(present(FORM_GOODS_CONDITION), is(FORM_GOODS_CONDITION, USED)));

    static final List<Rule> ALL = List.of(
            APPLICATION_FORM_AT_HAND,
            EXPORTER_APPLIES_ITSELF,
            FORM_NAMES_EXPORTER_AS_CONSIGNOR,
            FORM_VIN_EQUALS_CERTIFICATE,
            FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE,
            FORM_DATES_EQUAL_CERTIFICATE,
            GOODS_CONDITION_IS_USED);

    private ApplicationFormRules() {}
}
