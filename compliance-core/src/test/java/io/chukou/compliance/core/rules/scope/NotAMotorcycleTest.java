package io.chukou.compliance.core.rules.scope;

import static io.chukou.compliance.core.question.Subject.VEHICLE;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.scope.ScopeRules.NOT_A_MOTORCYCLE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 2024 No. 6, section 1: automobiles and trailers, and so no motorcycle. */
class NotAMotorcycleTest {
    @ParameterizedTest
    @ValueSource(strings = {"MOTORCYCLE", "MOTORCYCLE_THREE_WHEELED"})
    void violated_for_every_motorcycle(String category) {
        ask(NOT_A_MOTORCYCLE)
                .about(permitted().with("vehicle.category", category))
                .answers(VIOLATED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MOTORCYCLE", "MOTORCYCLE_THREE_WHEELED"})
    void satisfied_for_every_other_kind(VehicleCategory category) {
        ask(NOT_A_MOTORCYCLE)
                .about(permitted().with("vehicle.category", category.name()))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_the_category() {
        ask(NOT_A_MOTORCYCLE).about(permitted().without("vehicle.category")).cannotTellWithout("vehicle.category");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_car() {
        ask(NOT_A_MOTORCYCLE)
                .about(permitted().without("vehicle.category"))
                .assuming(VEHICLE)
                .answers(ASSUMED);
    }

    @Test
    void violated_motorcycle_is_never_assumed_away() {
        ask(NOT_A_MOTORCYCLE)
                .about(permitted().with("vehicle.category", "MOTORCYCLE"))
                .assuming(VEHICLE)
                .answers(VIOLATED);
    }

    @ParameterizedTest
    @EnumSource
    void satisfied_at_every_stage(Stage stage) {
        ask(NOT_A_MOTORCYCLE).at(stage).answers(SATISFIED);
    }
}
