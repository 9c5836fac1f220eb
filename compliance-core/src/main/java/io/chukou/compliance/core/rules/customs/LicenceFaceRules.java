package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.sameAs;
import static io.chukou.compliance.core.condition.Conditions.sameDay;
import static io.chukou.compliance.core.condition.Conditions.sameName;
import static io.chukou.compliance.core.condition.Conditions.sameText;
import static io.chukou.compliance.core.condition.Conditions.stated;
import static io.chukou.compliance.core.fact.ApplicationFacts.APPLICATION_FORM;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_CONTRACT_NUMBER;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_CUSTOMS_AREA;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_DESTINATION;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_MODE;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_QUANTITY;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_VIN;
import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_DATE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.EXPORT_LICENCE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_CONSIGNOR;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_CONTRACT_NUMBER;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_COUNTRY;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_CUSTOMS_AREA;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_EXPORTER;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_GOODS_CONDITION;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_MODE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_QUANTITY;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_TRANSFER_DATE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_VIN;
import static io.chukou.compliance.core.fact.ExporterFacts.EXPORTER_NAME;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.CustomsRules;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.law.VinStandards2019;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/** What the licence and its annex (附表) say of vehicle and exporter. */
final class LicenceFaceRules {
    private static final String USED = "旧";
    private static final Condition LICENCE_AND_CERTIFICATE_AT_HAND = and(present(EXPORT_LICENCE), present(CERTIFICATE));

    /** The licence names the exporter both as exporter (出口商) and as consignor (发货人): who exports applies (谁出口谁申领). */
    static final Rule LICENCE_NAMES_EXPORTER = rule("CUSTOMS-006")
            .cites(
                    Announcement2024No6.EXPORTER_APPLIES,
                    Announcement2024No6.APPLICATION_FORM,
                    FilingGuide2025.APPLICATION_FORM)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(present(EXPORT_LICENCE))
            .requires(and(
                    present(LICENCE_EXPORTER),
                    present(LICENCE_CONSIGNOR),
                    sameName(LICENCE_EXPORTER, EXPORTER_NAME),
                    sameName(LICENCE_CONSIGNOR, LICENCE_EXPORTER),
                    sameName(LICENCE_CONSIGNOR, EXPORTER_NAME)));

    /** The licence names the vehicle by its VIN, the one on the registration certificate. */
    static final Rule LICENCE_VIN_EQUALS_CERTIFICATE = rule("CUSTOMS-007")
            .cites(VinStandards2019.SAME_IN_ALL_PAPERS, Announcement2024No6.APPLICATION_FORM)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(LICENCE_AND_CERTIFICATE_AT_HAND)
            .requires(and(present(LICENCE_VIN), sameAs(LICENCE_VIN, CERTIFICATE_VIN)));

    /** The licence is for used goods: it gives 旧 as their condition (商品状态). */
    static final Rule LICENCE_IS_FOR_USED_GOODS = rule("CUSTOMS-008")
            .cites(Announcement2024No6.APPLICATION_FORM, FilingGuide2025.APPLICATION_FORM)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(present(EXPORT_LICENCE))
            .requires(and(present(LICENCE_GOODS_CONDITION), is(LICENCE_GOODS_CONDITION, USED)));

    /**
     * The annex of the licence states 注册登记日期 and 转让登记待出口日期, the days that are on the registration certificate.
     *
     * <p>Before 2026 licences had no such fields. The rule goes by the day of the declaration; of a licence issued before 2026
     * nobody knows whether it has them.
     */
    static final Rule LICENCE_DATES_EQUAL_CERTIFICATE = rule("CUSTOMS-009")
            .cites(Notice648.FORM_MATCHES_CERTIFICATE)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(LICENCE_AND_CERTIFICATE_AT_HAND)
            .requires(and(
                    present(LICENCE_REGISTRATION_DATE),
                    present(LICENCE_TRANSFER_DATE),
                    sameDay(LICENCE_REGISTRATION_DATE, REGISTRATION_DATE),
                    sameDay(LICENCE_TRANSFER_DATE, TRANSFER_DATE)));

    /**
     * The licence repeats the form that was applied with: country, code, contract, customs area, mode of transport, quantity.
     *
     * <p>No clause compares the two, and what counts at customs is the licence, so this only warns.
     */
    static final Rule LICENCE_REPEATS_FORM = rule("CUSTOMS-010")
            .cites(Announcement2024No6.APPLICATION_FORM, CustomsRules.LICENCE_AT_DECLARATION)
            .at(CUSTOMS_CLEARANCE)
            .otherwise(WARN)
            .appliesWhen(and(stated(EXPORT_LICENCE), stated(APPLICATION_FORM)))
            .requires(and(
                    unlessSilent(LICENCE_COUNTRY, FORM_DESTINATION, sameAs(LICENCE_COUNTRY, FORM_DESTINATION)),
                    sameIfStated(LICENCE_COMMODITY_CODE, FORM_COMMODITY_CODE),
                    sameIfStated(LICENCE_CONTRACT_NUMBER, FORM_CONTRACT_NUMBER),
                    sameIfStated(LICENCE_CUSTOMS_AREA, FORM_CUSTOMS_AREA),
                    unlessSilent(LICENCE_MODE, FORM_MODE, sameAs(LICENCE_MODE, FORM_MODE)),
                    unlessSilent(LICENCE_QUANTITY, FORM_QUANTITY, sameAs(LICENCE_QUANTITY, FORM_QUANTITY))));

    static final List<Rule> ALL = List.of(
            LICENCE_NAMES_EXPORTER,
            LICENCE_VIN_EQUALS_CERTIFICATE,
            LICENCE_IS_FOR_USED_GOODS,
            LICENCE_DATES_EQUAL_CERTIFICATE,
            LICENCE_REPEATS_FORM);

    private LicenceFaceRules() {}

    private static Condition sameIfStated(Fact<String> one, Fact<String> other) {
        return unlessSilent(one, other, sameText(one, other));
    }

    private static Condition unlessSilent(Fact<?> one, Fact<?> other, Condition alike) {
        return or(not(stated(one)), not(stated(other)), alike);
    }
}
