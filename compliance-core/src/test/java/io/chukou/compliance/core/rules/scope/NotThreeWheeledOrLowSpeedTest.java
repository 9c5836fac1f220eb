package io.chukou.compliance.core.rules.scope;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.scope.ScopeRules.NOT_THREE_WHEELED_OR_LOW_SPEED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 2024 No. 6, section 1: these two kinds do not count as automobiles. */
class NotThreeWheeledOrLowSpeedTest {
    @ParameterizedTest
    @ValueSource(strings = {"THREE_WHEELED_VEHICLE", "LOW_SPEED_TRUCK"})
    void violated_for_the_two_excluded_kinds(String category) {
        ask(NOT_THREE_WHEELED_OR_LOW_SPEED)
                .about(permitted().with("vehicle.category", category))
                .answers(VIOLATED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"THREE_WHEELED_VEHICLE", "LOW_SPEED_TRUCK"})
    void satisfied_for_every_other_kind(VehicleCategory category) {
        ask(NOT_THREE_WHEELED_OR_LOW_SPEED)
                .about(permitted().with("vehicle.category", category.name()))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_the_category() {
        ask(NOT_THREE_WHEELED_OR_LOW_SPEED)
                .about(permitted().without("vehicle.category"))
                .cannotTellWithout("vehicle.category");
    }

    @ParameterizedTest
    @EnumSource
    void satisfied_at_every_stage(Stage stage) {
        ask(NOT_THREE_WHEELED_OR_LOW_SPEED).at(stage).answers(SATISFIED);
    }
}
