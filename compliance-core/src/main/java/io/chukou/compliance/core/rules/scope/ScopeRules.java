package io.chukou.compliance.core.rules.scope;

import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.oneOf;
import static io.chukou.compliance.core.fact.CaseFacts.EVER_REGISTERED;
import static io.chukou.compliance.core.fact.CaseFacts.LICENCE_DESTINATION;
import static io.chukou.compliance.core.fact.VehicleFacts.CATEGORY;
import static io.chukou.compliance.core.question.Stage.AFTER_EXPORT;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.rule.Consequence.OUT_OF_SCOPE;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.model.vehicle.VehicleCategory.LOW_SPEED_TRUCK;
import static io.chukou.compliance.model.vehicle.VehicleCategory.MOTORCYCLE;
import static io.chukou.compliance.model.vehicle.VehicleCategory.MOTORCYCLE_THREE_WHEELED;
import static io.chukou.compliance.model.vehicle.VehicleCategory.THREE_WHEELED_VEHICLE;

import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.model.value.CountryCode;
import java.util.List;

/**
 * Rules about what counts as the export of a used vehicle (二手车). They hold at every stage.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScopeRules {
    private static final CountryCode CHINA = CountryCode.of("CN");

    /**
     * A used vehicle is an automobile or a trailer, and so no motorcycle.
     *
     * <p>Boundary: the text seen does not say whether a wheeled special machine (轮式专用机械车) is an automobile; this rule
     * does not put it out of scope.
     */
    public static final Rule NOT_A_MOTORCYCLE = rule("SCOPE-001")
            .cites(Announcement2024No6.USED_VEHICLE, Announcement2024No6.NOT_MOTORCYCLES)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE, SHIPMENT, AFTER_EXPORT)
            .otherwise(OUT_OF_SCOPE)
            .requires(not(oneOf(CATEGORY, MOTORCYCLE, MOTORCYCLE_THREE_WHEELED)));

    /** A three-wheeled vehicle (三轮汽车) or a low-speed truck (低速载货汽车) does not count as an automobile. */
    public static final Rule NOT_THREE_WHEELED_OR_LOW_SPEED = rule("SCOPE-002")
            .cites(Announcement2024No6.NOT_THREE_WHEELED_OR_LOW_SPEED)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE, SHIPMENT, AFTER_EXPORT)
            .otherwise(OUT_OF_SCOPE)
            .requires(not(oneOf(CATEGORY, THREE_WHEELED_VEHICLE, LOW_SPEED_TRUCK)));

    /**
     * A used vehicle has been registered in China (注册登记); one that never was is a new vehicle.
     *
     * <p>A registration date says that it was, unless the case states the contrary.
     */
    public static final Rule HAS_BEEN_REGISTERED = rule("SCOPE-003")
            .cites(Announcement2024No6.USED_VEHICLE)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE, SHIPMENT, AFTER_EXPORT)
            .otherwise(OUT_OF_SCOPE)
            .requires(isTrue(EVER_REGISTERED));

    /**
     * An export takes the vehicle out of China's customs territory (关境).
     *
     * <p>Reading: Hong Kong, Macao and Taiwan are customs territories of their own, so a vehicle that goes there is
     * exported (A6-1.5).
     *
     * <p>The licence names the destination; at the transfer nobody asks for it.
     */
    public static final Rule LEAVES_THE_CUSTOMS_TERRITORY = rule("SCOPE-004")
            .cites(Announcement2024No6.EXPORT_LICENCE)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE, SHIPMENT, AFTER_EXPORT)
            .otherwise(OUT_OF_SCOPE)
            .requires(not(is(LICENCE_DESTINATION, CHINA)));

    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of(
            NOT_A_MOTORCYCLE, NOT_THREE_WHEELED_OR_LOW_SPEED, HAS_BEEN_REGISTERED, LEAVES_THE_CUSTOMS_TERRITORY);

    private ScopeRules() {}
}
