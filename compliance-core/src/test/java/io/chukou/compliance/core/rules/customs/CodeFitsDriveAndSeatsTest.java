package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.CommodityCodeRules.CODE_FITS_DRIVE_AND_SEATS;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-026. */
class CodeFitsDriveAndSeatsTest {
    private static final String CATEGORY = "vehicle.category";
    private static final String CODE = "customsDeclaration.commodityCode";
    private static final String POWERTRAIN = "vehicle.powertrain";
    private static final String SEATS = "vehicle.seats";

    @Test
    void satisfied_for_a_petrol_car() {
        ask(CODE_FITS_DRIVE_AND_SEATS).about(cleared()).answers(SATISFIED);
    }

    @Test
    void satisfied_for_a_hybrid_under_a_code_of_cars_with_an_engine() {
        ask(CODE_FITS_DRIVE_AND_SEATS).about(cleared().with(POWERTRAIN, "HEV")).answers(SATISFIED);
    }

    @Test
    void satisfied_for_a_range_extended_car() {
        ask(CODE_FITS_DRIVE_AND_SEATS)
                .about(cleared().with(POWERTRAIN, "REEV").with(CODE, "8703601910"))
                .answers(SATISFIED);
    }

    @Test
    void violated_for_a_petrol_car_under_the_code_of_electric_cars() {
        ask(CODE_FITS_DRIVE_AND_SEATS).about(cleared().with(CODE, "8703801010")).answers(VIOLATED);
    }

    @Test
    void violated_for_a_plug_in_hybrid_under_the_code_of_electric_cars() {
        ask(CODE_FITS_DRIVE_AND_SEATS)
                .about(cleared().with(POWERTRAIN, "PHEV").with(CODE, "8703801010"))
                .answers(VIOLATED);
    }

    @Test
    void violated_for_an_electric_car_under_the_code_of_petrol_cars() {
        ask(CODE_FITS_DRIVE_AND_SEATS).about(cleared().with(POWERTRAIN, "BEV")).answers(VIOLATED);
    }

    @Test
    void satisfied_for_an_electric_truck() {
        ask(CODE_FITS_DRIVE_AND_SEATS)
                .about(cleared()
                        .with(POWERTRAIN, "BEV")
                        .with(CATEGORY, "LIGHT_TRUCK")
                        .with(CODE, "8704600000"))
                .answers(SATISFIED);
    }

    @Test
    void violated_for_a_diesel_truck_under_the_code_of_electric_ones() {
        ask(CODE_FITS_DRIVE_AND_SEATS)
                .about(cleared().with(CATEGORY, "LIGHT_TRUCK").with(CODE, "8704600000"))
                .answers(VIOLATED);
    }

    @Test
    void violated_for_nine_seats_under_the_code_of_ten_to_nineteen() {
        ask(CODE_FITS_DRIVE_AND_SEATS)
                .about(cleared().with(CODE, "8702109300").with(SEATS, 9))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_for_ten_seats() {
        ask(CODE_FITS_DRIVE_AND_SEATS)
                .about(cleared().with(CODE, "8702109300").with(SEATS, 10))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_for_nineteen_seats() {
        ask(CODE_FITS_DRIVE_AND_SEATS)
                .about(cleared().with(CODE, "8702109300").with(SEATS, 19))
                .answers(SATISFIED);
    }

    @Test
    void violated_for_twenty_seats() {
        ask(CODE_FITS_DRIVE_AND_SEATS)
                .about(cleared().with(CODE, "8702109300").with(SEATS, 20))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_seats_of_a_bus() {
        ask(CODE_FITS_DRIVE_AND_SEATS).about(cleared().with(CODE, "8702109300")).cannotTellWithout(SEATS);
    }

    @Test
    void cannot_tell_without_the_drive() {
        ask(CODE_FITS_DRIVE_AND_SEATS).about(cleared().without(POWERTRAIN)).cannotTellWithout(POWERTRAIN);
    }

    @Test
    void cannot_tell_without_a_code() {
        ask(CODE_FITS_DRIVE_AND_SEATS).about(cleared().without(CODE)).cannotTellWithout(CODE, SEATS);
    }

    @Test
    void not_applicable_to_a_code_that_the_table_does_not_list() {
        ask(CODE_FITS_DRIVE_AND_SEATS).about(cleared().with(CODE, "8704210000")).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_without_a_declaration() {
        ask(CODE_FITS_DRIVE_AND_SEATS)
                .about(cleared().without("customsDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
