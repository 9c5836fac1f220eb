package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.stated;
import static io.chukou.compliance.core.fact.ShipmentFacts.DANGEROUS_GOODS_DECLARED;
import static io.chukou.compliance.core.fact.ShipmentFacts.FULLY_ENCLOSED;
import static io.chukou.compliance.core.fact.ShipmentFacts.HAZARD_CLASS;
import static io.chukou.compliance.core.fact.ShipmentFacts.LABELLED;
import static io.chukou.compliance.core.fact.ShipmentFacts.PLACARDED;
import static io.chukou.compliance.core.fact.ShipmentFacts.UN_NUMBER;
import static io.chukou.compliance.core.fact.VehicleFacts.POWERTRAIN;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.core.rules.shipping.Carriage.BY_SEA;
import static io.chukou.compliance.core.rules.shipping.Carriage.CLASS_FITS;
import static io.chukou.compliance.core.rules.shipping.Carriage.GOES_AS_DANGEROUS;
import static io.chukou.compliance.core.rules.shipping.Carriage.HANDLING_IS_KNOWN;
import static io.chukou.compliance.core.rules.shipping.Carriage.IS_CONDITIONAL;
import static io.chukou.compliance.core.rules.shipping.Carriage.IS_DANGEROUS;
import static io.chukou.compliance.core.rules.shipping.Carriage.NUMBER_FITS;
import static io.chukou.compliance.model.vehicle.Powertrain.BEV;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.AirTransportRules;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.ImdgCode;
import io.chukou.compliance.core.law.MaritimePractice;
import io.chukou.compliance.core.law.RailOpinion2023;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/** Rules on whether the vehicle goes as dangerous goods by sea, under which number, and how that is shown. */
final class DangerousGoodsRules {
    /**
     * It is known how the mode of transport handles the vehicle as dangerous goods.
     *
     * <p>The rule is never violated. Where the table has no entry it cannot tell, so that no vehicle is permitted because
     * nobody knows the rules for it.
     */
    static final Rule HANDLING_KNOWN = rule("SHIP-002")
            .cites(
                    Announcement2024No6.OTHERWISE_BARRED,
                    ImdgCode.CLASS_NINE,
                    AirTransportRules.NUMBER,
                    RailOpinion2023.NOT_DANGEROUS)
            .at(SHIPMENT)
            .requires(HANDLING_IS_KNOWN);

    /**
     * A vehicle that goes by sea as dangerous goods bears a UN number that fits its drive, the mode and the day.
     *
     * <p>It also binds whoever declares a vehicle as dangerous goods that need not be. UN 3171 ends with 2025-12-31.
     */
    static final Rule SEA_NUMBER_FITS = rule("SHIP-003")
            .cites(ImdgCode.ENGINE, ImdgCode.BATTERY, ImdgCode.OLD_NUMBER)
            .at(SHIPMENT)
            .appliesWhen(and(BY_SEA, GOES_AS_DANGEROUS))
            .requires(and(present(UN_NUMBER), NUMBER_FITS));

    /** A UN number on the papers of a vehicle that need not have one is right all the same. */
    static final Rule NEEDLESS_NUMBER_FITS = rule("SHIP-004")
            .cites(ImdgCode.ENGINE, ImdgCode.BATTERY, ImdgCode.OLD_NUMBER)
            .at(SHIPMENT)
            .otherwise(WARN)
            .appliesWhen(and(BY_SEA, stated(UN_NUMBER), not(GOES_AS_DANGEROUS)))
            .requires(NUMBER_FITS);

    /** A vehicle that goes by sea as dangerous goods is declared in class 9. */
    static final Rule SEA_CLASS_FITS = rule("SHIP-005")
            .cites(ImdgCode.CLASS_NINE)
            .at(SHIPMENT)
            .appliesWhen(and(BY_SEA, GOES_AS_DANGEROUS))
            .requires(and(present(HAZARD_CLASS), CLASS_FITS));

    /** A vehicle driven by a battery alone is declared as dangerous goods in a container. */
    static final Rule DECLARED_AS_DANGEROUS = rule("SHIP-006")
            .cites(ImdgCode.BATTERY_IN_CONTAINER, ImdgCode.CLASS_NINE, MaritimePractice.DECLARATION)
            .at(SHIPMENT)
            .appliesWhen(and(BY_SEA, IS_DANGEROUS))
            .requires(onPaper(isTrue(DANGEROUS_GOODS_DECLARED)));

    /**
     * A vehicle with an engine is declared as dangerous goods in a container.
     *
     * <p>A special provision frees it under conditions whose text was not seen, so the authority decides where it is not
     * declared.
     */
    static final Rule ENGINE_DECLARED_IN_CONTAINER = rule("SHIP-007")
            .cites(ImdgCode.RO_RO_EXEMPTION, ImdgCode.ENGINE)
            .at(SHIPMENT)
            .otherwise(REFER)
            .appliesWhen(and(BY_SEA, IS_CONDITIONAL))
            .requires(onPaper(isTrue(DANGEROUS_GOODS_DECLARED)));

    /** A battery vehicle that packaging hides bears the mark and the label of class 9A. */
    static final Rule HIDDEN_VEHICLE_LABELLED = rule("SHIP-008")
            .cites(ImdgCode.LABEL_AND_PLACARD, ImdgCode.NO_LABEL_IN_SIGHT, MaritimePractice.WRONG_LABEL_PURSUED)
            .at(SHIPMENT)
            .appliesWhen(hiddenBatteryVehicle())
            .requires(onPaper(isTrue(LABELLED)));

    /** The unit that carries a hidden battery vehicle bears the placards of class 9. */
    static final Rule UNIT_PLACARDED = rule("SHIP-009")
            .cites(ImdgCode.LABEL_AND_PLACARD, ImdgCode.NO_LABEL_IN_SIGHT)
            .at(SHIPMENT)
            .appliesWhen(hiddenBatteryVehicle())
            .requires(onPaper(isTrue(PLACARDED)));

    static final List<Rule> ALL = List.of(
            HANDLING_KNOWN,
            SEA_NUMBER_FITS,
            NEEDLESS_NUMBER_FITS,
            SEA_CLASS_FITS,
            DECLARED_AS_DANGEROUS,
            ENGINE_DECLARED_IN_CONTAINER,
            HIDDEN_VEHICLE_LABELLED,
            UNIT_PLACARDED);

    private DangerousGoodsRules() {}

    private static Condition hiddenBatteryVehicle() {
        return and(BY_SEA, is(POWERTRAIN, BEV), GOES_AS_DANGEROUS, isTrue(FULLY_ENCLOSED));
    }
}
