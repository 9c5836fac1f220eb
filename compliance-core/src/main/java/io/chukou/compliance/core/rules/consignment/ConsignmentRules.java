package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_CONTRACT_NUMBER;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_CUSTOMS_AREA;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_MODE;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_QUANTITY;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_VIN;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_VINS;
import static io.chukou.compliance.core.fact.CaseFacts.LICENCE_DESTINATION;
import static io.chukou.compliance.core.fact.ConsignmentFacts.VEHICLE_COUNT;
import static io.chukou.compliance.core.fact.ExporterFacts.EXPORTER_NAME;
import static io.chukou.compliance.core.question.Stage.AFTER_EXPORT;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.core.rules.consignment.Together.isTheirNumber;
import static io.chukou.compliance.core.rules.consignment.Together.oneValue;
import static io.chukou.compliance.core.rules.consignment.VinLists.differ;
import static io.chukou.compliance.core.rules.consignment.VinLists.nameTheBatch;

import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.law.FormRules2009;
import io.chukou.compliance.core.law.VinStandards2019;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules on what one application names.
 *
 * <p>What a single vehicle must show, such as its maker's letter with its VIN and the country of the licence, is asked of each
 * vehicle by the rules of that subject; a consignment only hands every vehicle the letters it holds.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConsignmentRules {
    /** One application names at most 20 vehicles, and so does the licence it leads to (一批一证). */
    public static final Rule AT_MOST_TWENTY_VEHICLES = rule("BATCH-001")
            .cites(Announcement2024No6.BATCH_LIMIT)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(atMost(VEHICLE_COUNT, 20));

    /** One application names goods of one commodity code. */
    public static final Rule ONE_COMMODITY_CODE = rule("BATCH-002")
            .cites(Announcement2024No6.BATCH_LIMIT)
            .at(LICENCE_APPLICATION)
            .requires(oneValue(FORM_COMMODITY_CODE));

    /** No vehicle is named twice; each has its own VIN. Asked at every stage, since nothing leaves twice. */
    public static final Rule NO_VEHICLE_TWICE = rule("BATCH-003")
            .cites(Announcement2024No6.APPLICATION_FORM, VinStandards2019.SAME_IN_ALL_PAPERS)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE, SHIPMENT, AFTER_EXPORT)
            .requires(differ());

    /** The form has room for one country, so that vehicles for two are referred to the authority. */
    public static final Rule ONE_COUNTRY = rule("BATCH-004")
            .cites(FormRules2009.ONE_COUNTRY)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .requires(oneValue(LICENCE_DESTINATION));

    /** The form has room for one customs area (报关口岸). */
    public static final Rule ONE_CUSTOMS_AREA = rule("BATCH-005")
            .cites(FormRules2009.ONE_CUSTOMS_AREA)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .requires(oneValue(FORM_CUSTOMS_AREA));

    /** The form has room for one mode of transport. */
    public static final Rule ONE_MODE_OF_TRANSPORT = rule("BATCH-006")
            .cites(FormRules2009.ONE_MODE)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .requires(oneValue(FORM_MODE));

    /** The form has room for one contract. */
    public static final Rule ONE_CONTRACT = rule("BATCH-007")
            .cites(FormRules2009.ONE_CONTRACT)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .requires(oneValue(FORM_CONTRACT_NUMBER));

    /** Who exports applies, so that one application has one exporter. */
    public static final Rule ONE_EXPORTER = rule("BATCH-008")
            .cites(Announcement2024No6.EXPORTER_APPLIES, FilingGuide2025.EXPORTER_APPLIES)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(oneValue(EXPORTER_NAME));

    /** The form names the VIN of every vehicle, and of no other. */
    public static final Rule FORM_NAMES_THE_BATCH = rule("BATCH-009")
            .cites(Announcement2024No6.APPLICATION_FORM, VinStandards2019.SAME_IN_ALL_PAPERS)
            .at(LICENCE_APPLICATION)
            .requires(nameTheBatch(FORM_VINS, FORM_VIN));

    /** The number applied for is that of the vehicles. */
    public static final Rule FORM_COUNTS_THE_BATCH = rule("BATCH-010")
            .cites(Announcement2024No6.BATCH_LIMIT, Announcement2024No6.ONE_CLEARANCE)
            .at(LICENCE_APPLICATION)
            .requires(isTheirNumber(FORM_QUANTITY));

    private static final List<Rule> APPLICATION = List.of(
            AT_MOST_TWENTY_VEHICLES,
            ONE_COMMODITY_CODE,
            NO_VEHICLE_TWICE,
            ONE_COUNTRY,
            ONE_CUSTOMS_AREA,
            ONE_MODE_OF_TRANSPORT,
            ONE_CONTRACT,
            ONE_EXPORTER,
            FORM_NAMES_THE_BATCH,
            FORM_COUNTS_THE_BATCH);

    /** All rules of this subject, in order. */
    public static final List<Rule> ALL =
            Stream.of(APPLICATION, ClearanceRules.ALL).flatMap(List::stream).toList();

    private ConsignmentRules() {}
}
