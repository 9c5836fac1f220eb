package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.sameAs;
import static io.chukou.compliance.core.condition.Conditions.sameName;
import static io.chukou.compliance.core.condition.Conditions.sameText;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_VIN;
import static io.chukou.compliance.core.fact.CustomsFacts.CUSTOMS_DECLARATION;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_CONSIGNOR;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_CONTRACT_NUMBER;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_COUNTRY;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_CUSTOMS_AREA;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_GOODS_CONDITION;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_GOODS_NAME;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_LICENCE_NUMBER;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_MODE;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_QUANTITY;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_VIN;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.EXPORT_LICENCE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_CONTRACT_NUMBER;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_COUNTRY;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_CUSTOMS_AREA;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_MODE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_NUMBER;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_QUANTITY;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_VIN;
import static io.chukou.compliance.core.fact.ExporterFacts.EXPORTER_NAME;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.CustomsRules;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.law.FormRules2009;
import io.chukou.compliance.core.law.VinStandards2019;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/** What the declaration to customs (出口货物报关单) says, and that it is what the licence says. */
final class DeclarationRules {
    private static final String USED = "旧";
    private static final Condition DECLARED = present(CUSTOMS_DECLARATION);
    private static final Condition BOTH_AT_HAND = and(DECLARED, present(EXPORT_LICENCE));

    /** The vehicle is declared to customs; the licence is used by declaring under it. */
    static final Rule DECLARATION_AT_HAND = rule("CUSTOMS-011")
            .cites(CustomsRules.LICENCE_AT_DECLARATION, Announcement2024No6.ORDER_OF_STEPS)
            .at(CUSTOMS_CLEARANCE)
            .requires(present(CUSTOMS_DECLARATION));

    /** The declaration names the licence by its number. */
    static final Rule DECLARATION_NAMES_LICENCE = rule("CUSTOMS-012")
            .cites(CustomsRules.LICENCE_AT_DECLARATION)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(BOTH_AT_HAND)
            .requires(and(
                    present(DECLARED_LICENCE_NUMBER),
                    present(LICENCE_NUMBER),
                    sameText(DECLARED_LICENCE_NUMBER, LICENCE_NUMBER)));

    /** The consignor (境内发货人) of the declaration is the exporter, to whom the licence was issued. */
    static final Rule EXPORTER_IS_CONSIGNOR = rule("CUSTOMS-013")
            .cites(Announcement2024No6.EXPORTER_APPLIES)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(DECLARED)
            .requires(and(present(DECLARED_CONSIGNOR), sameName(DECLARED_CONSIGNOR, EXPORTER_NAME)));

    /** The declaration names the vehicle by its VIN, the one on certificate and licence. */
    static final Rule DECLARED_VIN_IS_THAT_OF_CERTIFICATE_AND_LICENCE = rule("CUSTOMS-014")
            .cites(VinStandards2019.SAME_IN_ALL_PAPERS)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(BOTH_AT_HAND)
            .requires(and(
                    present(DECLARED_VIN), sameAs(DECLARED_VIN, CERTIFICATE_VIN), sameAs(DECLARED_VIN, LICENCE_VIN)));

    /** As many vehicles are declared as the licence is for; for fewer a new licence is needed. */
    static final Rule DECLARED_QUANTITY_IS_LICENSED = rule("CUSTOMS-015")
            .cites(
                    Announcement2024No6.ONE_CLEARANCE,
                    FilingGuide2025.ONE_CLEARANCE,
                    CustomsRules.QUANTITY_AND_NO_RETURN)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(BOTH_AT_HAND)
            .requires(and(
                    present(DECLARED_QUANTITY),
                    present(LICENCE_QUANTITY),
                    sameAs(DECLARED_QUANTITY, LICENCE_QUANTITY)));

    /** Country and commodity code of the declaration are those on the licence, which must match the goods. */
    static final Rule DECLARATION_MATCHES_LICENCE = rule("CUSTOMS-016")
            .cites(CustomsRules.LICENCE_AT_DECLARATION)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(BOTH_AT_HAND)
            .requires(and(
                    present(DECLARED_COUNTRY),
                    present(DECLARED_COMMODITY_CODE),
                    sameAs(DECLARED_COUNTRY, LICENCE_COUNTRY),
                    sameText(DECLARED_COMMODITY_CODE, LICENCE_COMMODITY_CODE)));

    /**
     * Contract, mode of transport and customs of the declaration are those on the licence.
     *
     * <p>A licence names one of each. No text seen says which of its fields customs compares, and customs and port may be chosen
     * freely, so this only warns.
     */
    static final Rule DECLARATION_AGREES_WITH_LICENCE_IN_DETAIL = rule("CUSTOMS-017")
            .cites(
                    CustomsRules.LICENCE_AT_DECLARATION,
                    CustomsRules.FREE_CHOICE_OF_CUSTOMS,
                    FormRules2009.ONE_CONTRACT,
                    FormRules2009.ONE_MODE,
                    FormRules2009.ONE_CUSTOMS_AREA)
            .at(CUSTOMS_CLEARANCE)
            .otherwise(WARN)
            .appliesWhen(BOTH_AT_HAND)
            .requires(and(
                    sameText(DECLARED_CONTRACT_NUMBER, LICENCE_CONTRACT_NUMBER),
                    sameAs(DECLARED_MODE, LICENCE_MODE),
                    sameText(DECLARED_CUSTOMS_AREA, LICENCE_CUSTOMS_AREA)));

    /** The goods are declared as used: their condition (商品状态) is 旧, as on the licence. */
    static final Rule DECLARED_AS_USED = rule("CUSTOMS-018")
            .cites(CustomsRules.LICENCE_AT_DECLARATION, Announcement2024No6.APPLICATION_FORM)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(DECLARED)
            .requires(and(present(DECLARED_GOODS_CONDITION), is(DECLARED_GOODS_CONDITION, USED)));

    /**
     * The name of the goods begins with 旧 and names the brand on the registration certificate.
     *
     * <p>Practice also wants displacement and body type in it. The case holds neither, so they are not tested.
     */
    static final Rule GOODS_NAME_SAYS_USED_AND_BRAND = rule("CUSTOMS-019")
            .cites(CustomsRules.DECLARED_NAME)
            .at(CUSTOMS_CLEARANCE)
            .otherwise(WARN)
            .appliesWhen(DECLARED)
            .requires(and(present(DECLARED_GOODS_NAME), GoodsName.SAYS_USED, GoodsName.NAMES_THE_BRAND));

    static final List<Rule> ALL = List.of(
            DECLARATION_AT_HAND,
            DECLARATION_NAMES_LICENCE,
            EXPORTER_IS_CONSIGNOR,
            DECLARED_VIN_IS_THAT_OF_CERTIFICATE_AND_LICENCE,
            DECLARED_QUANTITY_IS_LICENSED,
            DECLARATION_MATCHES_LICENCE,
            DECLARATION_AGREES_WITH_LICENCE_IN_DETAIL,
            DECLARED_AS_USED,
            GOODS_NAME_SAYS_USED_AND_BRAND);

    private DeclarationRules() {}
}
