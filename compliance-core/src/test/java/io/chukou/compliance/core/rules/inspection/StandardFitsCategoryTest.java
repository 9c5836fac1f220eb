package io.chukou.compliance.core.rules.inspection;

import static io.chukou.compliance.core.result.Outcome.NOT_APPLICABLE;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.inspection.InspectionRules.STANDARD_FITS_CATEGORY;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** INSPECTION-002. */
class StandardFitsCategoryTest {
    private static final String CATEGORY = "vehicle.category";
    private static final String REPORT = "inspectionReport";
    private static final String STANDARD = "inspectionReport.standard";

    private static CaseFile inspected(String category, String standard) {
        return permitted().with(CATEGORY, category).with(STANDARD, standard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MICRO_PASSENGER", "SMALL_PASSENGER", "LARGE_SEDAN"})
    void satisfied_when_a_passenger_car_follows_8_and_violated_when_it_follows_9(String category) {
        ask(STANDARD_FITS_CATEGORY).about(inspected(category, "WMT_8_2022")).answers(SATISFIED);
        ask(STANDARD_FITS_CATEGORY).about(inspected(category, "WMT_9_2022")).answers(VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MEDIUM_PASSENGER",
                "LARGE_PASSENGER",
                "MICRO_TRUCK",
                "LIGHT_TRUCK",
                "MEDIUM_TRUCK",
                "HEAVY_TRUCK",
                "ROAD_TRACTOR",
                "CONTAINER_SEMI_TRAILER",
                "SEMI_TRAILER",
                "FULL_TRAILER"
            })
    void satisfied_when_a_commercial_vehicle_or_trailer_follows_9_and_violated_when_it_follows_8(String category) {
        ask(STANDARD_FITS_CATEGORY).about(inspected(category, "WMT_9_2022")).answers(SATISFIED);
        ask(STANDARD_FITS_CATEGORY).about(inspected(category, "WMT_8_2022")).answers(VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPECIAL_WITH_LOAD",
                "SPECIAL_WITHOUT_LOAD",
                "WHEELED_MACHINE",
                "MOTORCYCLE_THREE_WHEELED",
                "MOTORCYCLE",
                "THREE_WHEELED_VEHICLE",
                "LOW_SPEED_TRUCK"
            })
    void cannot_tell_when_the_text_does_not_name_the_kind_of_vehicle(String category) {
        ask(STANDARD_FITS_CATEGORY).about(inspected(category, "WMT_8_2022")).cannotTellWithout();
        ask(STANDARD_FITS_CATEGORY).about(inspected(category, "WMT_9_2022")).cannotTellWithout();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMALL_PASSENGER", "HEAVY_TRUCK", "FULL_TRAILER", "SPECIAL_WITH_LOAD", "WHEELED_MACHINE"})
    void violated_when_the_report_follows_any_other_standard(String category) {
        ask(STANDARD_FITS_CATEGORY).about(inspected(category, "OTHER")).answers(VIOLATED);
    }

    @Test
    void violated_when_the_report_follows_another_standard_whatever_the_vehicle_is() {
        ask(STANDARD_FITS_CATEGORY)
                .about(permitted().without(CATEGORY).with(STANDARD, "OTHER"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_kind_of_vehicle() {
        ask(STANDARD_FITS_CATEGORY).about(permitted().without(CATEGORY)).cannotTellWithout(CATEGORY);
    }

    @Test
    void cannot_tell_without_the_standard() {
        ask(STANDARD_FITS_CATEGORY).about(permitted().without(STANDARD)).cannotTellWithout(STANDARD);
    }

    @Test
    void not_applicable_when_a_complete_file_states_no_standard() {
        ask(STANDARD_FITS_CATEGORY)
                .about(permitted().without(STANDARD))
                .whereAbsentMeansNotHeld()
                .answers(NOT_APPLICABLE);
    }

    @Test
    void not_applicable_when_the_report_is_not_held() {
        ask(STANDARD_FITS_CATEGORY)
                .about(permitted().without(REPORT))
                .whereAbsentMeansNotHeld()
                .answers(NOT_APPLICABLE);
    }
}
