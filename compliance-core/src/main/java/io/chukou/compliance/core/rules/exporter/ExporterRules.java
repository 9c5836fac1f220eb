package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.atLeast;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.sameName;
import static io.chukou.compliance.core.fact.CaseFacts.VEHICLE_MAKER;
import static io.chukou.compliance.core.fact.ExporterFacts.APPRAISER_COUNT;
import static io.chukou.compliance.core.fact.ExporterFacts.DISPLAY_SITE;
import static io.chukou.compliance.core.fact.ExporterFacts.EXPORTER_KIND;
import static io.chukou.compliance.core.fact.ExporterFacts.EXPORTER_NAME;
import static io.chukou.compliance.core.fact.ExporterFacts.INDEPENDENT_LEGAL_PERSON;
import static io.chukou.compliance.core.fact.ExporterFacts.IN_MAKERS_GROUP;
import static io.chukou.compliance.core.fact.ExporterFacts.LISTED_BY_MIIT;
import static io.chukou.compliance.core.fact.ExporterFacts.OFFICE_PREMISES;
import static io.chukou.compliance.core.fact.ExporterFacts.REGISTERED_IN_CHINA;
import static io.chukou.compliance.core.fact.ExporterFacts.SALES_EXPERIENCE;
import static io.chukou.compliance.core.fact.ExporterFacts.SERIOUS_DISHONESTY;
import static io.chukou.compliance.core.fact.ExporterFacts.UNRECTIFIED_VIOLATIONS;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.reading.StandardReadings.OWN_PRODUCTS;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.model.party.ExporterKind.MAKER;
import static io.chukou.compliance.model.party.ExporterKind.TRADER;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rules about the exporter (二手车出口企业): those on its qualification stand here, those on its filing and on its credit
 * beside it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExporterRules {
    private static final Condition IS_MAKER = is(EXPORTER_KIND, MAKER);
    private static final Condition IS_TRADER = is(EXPORTER_KIND, TRADER);
    private static final Condition IS_THE_MAKER = sameName(EXPORTER_NAME, VEHICLE_MAKER);

    /** An exporter is an enterprise that is registered in China and an independent legal person (独立法人). */
    public static final Rule ENTERPRISE_REGISTERED_IN_CHINA = rule("EXPORTER-001")
            .cites(
                    Announcement2024No6.EXPORTER_IS_ENTERPRISE,
                    Announcement2024No6.MAKER_IS_LEGAL_PERSON,
                    Announcement2024No6.TRADER_IS_LEGAL_PERSON)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(and(isTrue(REGISTERED_IN_CHINA), isTrue(INDEPENDENT_LEGAL_PERSON)));

    /** A maker that exports stands in the MIIT Announcement (道路机动车辆生产企业及产品公告). */
    public static final Rule MAKER_IS_LISTED = rule("EXPORTER-002")
            .cites(Announcement2024No6.MAKER_IS_LISTED)
            .at(LICENCE_APPLICATION)
            .appliesWhen(IS_MAKER)
            .requires(isTrue(LISTED_BY_MIIT));

    /**
     * A maker exports only vehicles that it made itself.
     *
     * <p>By default the maker is the legal person that the certificate names, so a company of the same group is another
     * maker.
     */
    public static final Rule MAKER_EXPORTS_OWN_PRODUCTS = rule("EXPORTER-003")
            .cites(Announcement2024No6.MAKER_EXPORTS_OWN_PRODUCTS)
            .at(LICENCE_APPLICATION)
            .appliesWhen(IS_MAKER)
            .requires(byReading(
                    OWN_PRODUCTS,
                    Map.of("same-company", IS_THE_MAKER, "same-group", or(IS_THE_MAKER, isTrue(IN_MAKERS_GROUP)))));

    /** A trader has fixed offices, a site to display and sell used vehicles, and experience in the trade. */
    public static final Rule TRADER_HAS_PREMISES_AND_EXPERIENCE = rule("EXPORTER-004")
            .cites(Announcement2024No6.TRADER_PREMISES_AND_EXPERIENCE)
            .at(LICENCE_APPLICATION)
            .appliesWhen(IS_TRADER)
            .requires(and(isTrue(OFFICE_PREMISES), isTrue(DISPLAY_SITE), isTrue(SALES_EXPERIENCE)));

    /** A trader employs three appraisers (鉴定评估专业人员) or more. */
    public static final Rule TRADER_EMPLOYS_APPRAISERS = rule("EXPORTER-005")
            .cites(Announcement2024No6.TRADER_APPRAISERS)
            .at(LICENCE_APPLICATION)
            .appliesWhen(IS_TRADER)
            .requires(atLeast(APPRAISER_COUNT, 3));

    /** An exporter has put its violations right and has no record of serious dishonesty (严重失信). */
    public static final Rule NO_OPEN_VIOLATION_OR_DISHONESTY = rule("EXPORTER-006")
            .cites(Announcement2024No6.MAKER_COMPLIES, Announcement2024No6.TRADER_COMPLIES)
            .at(LICENCE_APPLICATION)
            .requires(and(isFalse(UNRECTIFIED_VIOLATIONS), isFalse(SERIOUS_DISHONESTY)));

    private static final List<Rule> QUALIFICATION = List.of(
            ENTERPRISE_REGISTERED_IN_CHINA,
            MAKER_IS_LISTED,
            MAKER_EXPORTS_OWN_PRODUCTS,
            TRADER_HAS_PREMISES_AND_EXPERIENCE,
            TRADER_EMPLOYS_APPRAISERS,
            NO_OPEN_VIOLATION_OR_DISHONESTY);

    /** All rules of this subject, in the order of the codes. */
    public static final List<Rule> ALL = Stream.of(
                    QUALIFICATION,
                    FilingRules.AT_LICENCE,
                    CreditRules.STANDING,
                    FilingRules.AT_TRANSFER,
                    CreditRules.WEIGHED)
            .flatMap(List::stream)
            .toList();

    private ExporterRules() {}
}
