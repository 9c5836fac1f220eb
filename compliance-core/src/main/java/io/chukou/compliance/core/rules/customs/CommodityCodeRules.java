package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.oneOf;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.stated;
import static io.chukou.compliance.core.condition.Day.ofRange;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.CaseFacts.APPLICATION_DATE;
import static io.chukou.compliance.core.fact.ClearanceFacts.DECLARATION_DAY;
import static io.chukou.compliance.core.fact.ClearanceFacts.DECLARED_CODE_FIRST_DAY;
import static io.chukou.compliance.core.fact.ClearanceFacts.DECLARED_CODE_LAST_DAY;
import static io.chukou.compliance.core.fact.ClearanceFacts.FORM_CODE_FIRST_DAY;
import static io.chukou.compliance.core.fact.ClearanceFacts.FORM_CODE_LAST_DAY;
import static io.chukou.compliance.core.fact.CustomsFacts.CUSTOMS_DECLARATION;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.VehicleFacts.CATEGORY;
import static io.chukou.compliance.core.fact.VehicleFacts.POWERTRAIN;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.model.vehicle.Powertrain.BEV;
import static io.chukou.compliance.model.vehicle.Powertrain.FCEV;
import static io.chukou.compliance.model.vehicle.VehicleCategory.CONTAINER_SEMI_TRAILER;
import static io.chukou.compliance.model.vehicle.VehicleCategory.FULL_TRAILER;
import static io.chukou.compliance.model.vehicle.VehicleCategory.LARGE_SEDAN;
import static io.chukou.compliance.model.vehicle.VehicleCategory.MICRO_PASSENGER;
import static io.chukou.compliance.model.vehicle.VehicleCategory.SEMI_TRAILER;
import static io.chukou.compliance.model.vehicle.VehicleCategory.SMALL_PASSENGER;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Announcement2025No54;
import io.chukou.compliance.core.law.CustomsRules;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/** Which commodity code (商品编号) the vehicle is declared under, by the table of codes. */
final class CommodityCodeRules {
    private static final Condition DECLARED = present(CUSTOMS_DECLARATION);
    private static final Condition TRAILER = oneOf(CATEGORY, CONTAINER_SEMI_TRAILER, SEMI_TRAILER, FULL_TRAILER);

    /** A car of heading 8703 (载人车辆) with a motor alone. */
    private static final Condition ELECTRIC_CAR =
            and(is(POWERTRAIN, BEV), oneOf(CATEGORY, MICRO_PASSENGER, SMALL_PASSENGER, LARGE_SEDAN));

    /** Whatever kind of vehicle it is: a used one is not new. */
    private static final Condition DECLARED_AS_NEW =
            and(oneOf(POWERTRAIN, BEV, FCEV), CodeConditions.isNewElectricCar(CodeConditions.DECLARED));

    private static final Condition USED_ELECTRIC_CODE = and(
            CodeConditions.isUsedElectricCar(CodeConditions.DECLARED),
            ofRange(DECLARED_CODE_FIRST_DAY).isNotAfter(day(DECLARATION_DAY)),
            day(DECLARATION_DAY).isNotAfter(ofRange(DECLARED_CODE_LAST_DAY)));

    private static final Condition USED_ELECTRIC_CODE_ON_FORM = and(
            CodeConditions.isUsedElectricCar(CodeConditions.ON_FORM),
            ofRange(FORM_CODE_FIRST_DAY).isNotAfter(day(APPLICATION_DATE)),
            day(APPLICATION_DATE).isNotAfter(ofRange(FORM_CODE_LAST_DAY)));

    /**
     * The code is in a heading for vehicles of this kind: 8701.2, 8702 to 8705 or 8716, and not one of chassis, motorcycles,
     * all-terrain vehicles or vehicles without a VIN.
     *
     * <p>The headings are known from one secondary source, so another one is for the authority to decide.
     */
    static final Rule CODE_IS_OF_SUCH_VEHICLES = rule("CUSTOMS-023")
            .cites(CustomsRules.HEADINGS, CustomsRules.BUS_CODES, Announcement2025No54.DESCRIPTION_DECIDES)
            .at(CUSTOMS_CLEARANCE)
            .otherwise(REFER)
            .appliesWhen(DECLARED)
            .requires(and(present(DECLARED_COMMODITY_CODE), CodeConditions.FITS_CATEGORY));

    /**
     * A whole vehicle is not declared under the code of a kit (成套散件): in heading 8703 one that ends in 90, except among
     * electric cars.
     *
     * <p>It speaks of codes that the table lists. Of any other it says nothing; {@link #CODE_IS_KNOWN} does.
     */
    static final Rule CODE_IS_NOT_THAT_OF_A_KIT = rule("CUSTOMS-024")
            .cites(CustomsRules.NINETY_IS_NOT_USED)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(and(DECLARED, CodeConditions.LISTED))
            .requires(not(CodeConditions.isKit(CodeConditions.DECLARED)));

    /**
     * A used pure-electric passenger car is declared under the code that used ones have of their own: 8703801010 since
     * 2025-01-01, and neither that of new ones (8703801090) nor any other. No used vehicle that a motor alone drives is declared
     * under that of new ones, a large or medium passenger vehicle or one with a fuel cell no more than a small car.
     *
     * <p>A used car was registered and so has a VIN; the codes for vehicles without one are not for it. A code that the table
     * does not list leaves this open: a newer tariff may have moved the code.
     */
    static final Rule USED_ELECTRIC_CAR_UNDER_ITS_CODE = rule("CUSTOMS-025")
            .cites(CustomsRules.USED_ELECTRIC_CAR_CODE, CustomsRules.NEW_ELECTRIC_CAR_CODE)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(and(DECLARED, or(ELECTRIC_CAR, DECLARED_AS_NEW)))
            .requires(and(present(DECLARED_COMMODITY_CODE), USED_ELECTRIC_CODE));

    /** A code that the table lists fits the drive of the vehicle and, of a bus, the number of its seats. */
    static final Rule CODE_FITS_DRIVE_AND_SEATS = rule("CUSTOMS-026")
            .cites(CustomsRules.NINETY_IS_NOT_USED, CustomsRules.BUS_CODES, CustomsRules.ELECTRIC_TRUCK_CODES)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(and(DECLARED, CodeConditions.LISTED))
            .requires(and(CodeConditions.FITS_DRIVE, CodeConditions.FITS_SEATS));

    /**
     * The code is one whose supervision conditions (监管条件) include the export licence: 4, or x in processing trade, or y in
     * small-scale border trade. A used vehicle always needs the licence, so a code without it is another one's.
     *
     * <p>It speaks of codes whose conditions were seen, and not of trailers.
     */
    static final Rule CODE_IS_UNDER_LICENCE = rule("CUSTOMS-027")
            .cites(
                    CustomsRules.SUPERVISION_CODES,
                    CustomsRules.CAR_SUPERVISION_CODES,
                    CustomsRules.BUS_CODES,
                    CustomsRules.ELECTRIC_TRUCK_CODES)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(and(DECLARED, not(TRAILER), CodeConditions.SUPERVISION_SEEN))
            .requires(CodeConditions.UNDER_LICENCE);

    /**
     * The code of a used trailer is one under export licence.
     *
     * <p>2024 No. 6 puts used trailers under licence, but the code of goods trailers shows no such condition, and no text says
     * which one used trailers take. So the shipped table leaves this open (open question 68); a newer one can settle it.
     */
    static final Rule TRAILER_CODE_IS_UNDER_LICENCE = rule("CUSTOMS-028")
            .cites(
                    CustomsRules.SUPERVISION_CODES,
                    Announcement2024No6.USED_VEHICLE,
                    CustomsRules.TRAILER_CODE_WITHOUT_LICENCE_CODE)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(and(DECLARED, TRAILER))
            .requires(CodeConditions.TRAILER_UNDER_LICENCE);

    /**
     * The table lists the code. Of one that it does not list nothing is concluded, but its goods remain unchecked beyond the
     * heading.
     */
    static final Rule CODE_IS_KNOWN = rule("CUSTOMS-029")
            .cites(CustomsRules.HEADINGS)
            .at(CUSTOMS_CLEARANCE)
            .otherwise(WARN)
            .appliesWhen(DECLARED)
            .requires(CodeConditions.KNOWN);

    /**
     * The code on the application form is one that the vehicle can be declared under: of no kit, and, for a used pure-electric
     * passenger car, that of used ones.
     *
     * <p>The clauses are about the declaration. A licence that is issued under another code does not serve for it, so the form
     * is warned of in time. A form without a code is not spoken of.
     */
    static final Rule FORM_CODE_CAN_BE_DECLARED = rule("CUSTOMS-030")
            .cites(
                    CustomsRules.USED_ELECTRIC_CAR_CODE,
                    CustomsRules.NEW_ELECTRIC_CAR_CODE,
                    CustomsRules.NINETY_IS_NOT_USED,
                    CustomsRules.LICENCE_AT_DECLARATION)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(stated(FORM_COMMODITY_CODE))
            .requires(and(
                    or(
                            not(CodeConditions.listed(CodeConditions.ON_FORM)),
                            not(CodeConditions.isKit(CodeConditions.ON_FORM))),
                    or(not(ELECTRIC_CAR), USED_ELECTRIC_CODE_ON_FORM)));

    static final List<Rule> ALL = List.of(
            CODE_IS_OF_SUCH_VEHICLES,
            CODE_IS_NOT_THAT_OF_A_KIT,
            USED_ELECTRIC_CAR_UNDER_ITS_CODE,
            CODE_FITS_DRIVE_AND_SEATS,
            CODE_IS_UNDER_LICENCE,
            TRAILER_CODE_IS_UNDER_LICENCE,
            CODE_IS_KNOWN,
            FORM_CODE_CAN_BE_DECLARED);

    private CommodityCodeRules() {}
}
