package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.fact.CustomsFacts.DECLARATION_NUMBER;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_QUANTITY;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_VIN;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_VINS;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_COUNTRY;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_NUMBER;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_QUANTITY;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_VIN;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_VINS;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.core.rules.consignment.Together.isTheirNumber;
import static io.chukou.compliance.core.rules.consignment.Together.oneValue;
import static io.chukou.compliance.core.rules.consignment.VinLists.nameTheBatch;

import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.CustomsRules;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.law.FormRules2009;
import io.chukou.compliance.core.law.VinStandards2019;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/** Rules on what one licence covers and one declaration clears. */
final class ClearanceRules {
    /** One batch, one licence (一批一证). */
    static final Rule ONE_LICENCE = rule("BATCH-011")
            .cites(Announcement2024No6.BATCH_LIMIT, FilingGuide2025.ONE_CLEARANCE)
            .at(CUSTOMS_CLEARANCE)
            .requires(oneValue(LICENCE_NUMBER));

    /** What a licence covers is cleared in one go, so with one declaration. */
    static final Rule ONE_DECLARATION = rule("BATCH-012")
            .cites(Announcement2024No6.ONE_CLEARANCE, FilingGuide2025.ONE_CLEARANCE)
            .at(CUSTOMS_CLEARANCE)
            .requires(oneValue(DECLARATION_NUMBER));

    /** The licence names the VIN of every vehicle, and of no other: fewer vehicles need a new licence. */
    static final Rule LICENCE_NAMES_THE_BATCH = rule("BATCH-013")
            .cites(Announcement2024No6.ONE_CLEARANCE, VinStandards2019.SAME_IN_ALL_PAPERS)
            .at(CUSTOMS_CLEARANCE)
            .requires(nameTheBatch(LICENCE_VINS, LICENCE_VIN));

    /** The declaration names the VIN of every vehicle, and of no other. */
    static final Rule DECLARATION_NAMES_THE_BATCH = rule("BATCH-014")
            .cites(Announcement2024No6.ONE_CLEARANCE, VinStandards2019.SAME_IN_ALL_PAPERS)
            .at(CUSTOMS_CLEARANCE)
            .requires(nameTheBatch(DECLARED_VINS, DECLARED_VIN));

    /** The licensed number is that of the vehicles. */
    static final Rule LICENCE_COUNTS_THE_BATCH = rule("BATCH-015")
            .cites(
                    Announcement2024No6.ONE_CLEARANCE,
                    FilingGuide2025.ONE_CLEARANCE,
                    CustomsRules.QUANTITY_AND_NO_RETURN)
            .at(CUSTOMS_CLEARANCE)
            .requires(isTheirNumber(LICENCE_QUANTITY));

    /** The declared number is that of the vehicles. */
    static final Rule DECLARATION_COUNTS_THE_BATCH = rule("BATCH-016")
            .cites(
                    Announcement2024No6.ONE_CLEARANCE,
                    FilingGuide2025.ONE_CLEARANCE,
                    CustomsRules.QUANTITY_AND_NO_RETURN)
            .at(CUSTOMS_CLEARANCE)
            .requires(isTheirNumber(DECLARED_QUANTITY));

    /** The licence is for goods of one commodity code, as the application for it was. */
    static final Rule ONE_LICENSED_CODE = rule("BATCH-017")
            .cites(Announcement2024No6.BATCH_LIMIT)
            .at(CUSTOMS_CLEARANCE)
            .requires(oneValue(LICENCE_COMMODITY_CODE));

    /** The licence has room for one country, so that vehicles for two are referred to the authority. */
    static final Rule ONE_LICENSED_COUNTRY = rule("BATCH-018")
            .cites(FormRules2009.ONE_COUNTRY)
            .at(CUSTOMS_CLEARANCE)
            .otherwise(REFER)
            .requires(oneValue(LICENCE_COUNTRY));

    static final List<Rule> ALL = List.of(
            ONE_LICENCE,
            ONE_DECLARATION,
            LICENCE_NAMES_THE_BATCH,
            DECLARATION_NAMES_THE_BATCH,
            LICENCE_COUNTS_THE_BATCH,
            DECLARATION_COUNTS_THE_BATCH,
            ONE_LICENSED_CODE,
            ONE_LICENSED_COUNTRY);

    private ClearanceRules() {}
}
