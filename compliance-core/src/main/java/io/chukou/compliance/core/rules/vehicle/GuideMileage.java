package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.fact.VehicleFacts.CATEGORY;
import static io.chukou.compliance.core.fact.VehicleFacts.CURRENT_USE;
import static io.chukou.compliance.core.fact.VehicleFacts.ODOMETER_KM;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.table.ScrappingLimits.Limit;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Look-ups of the mileage that guides scrapping, by category and present use. */
final class GuideMileage {
    /** The table has a guide figure for this kind of vehicle; some kinds have none. */
    static final Condition EXISTS = test("guideMileageExists", List.of(CATEGORY, CURRENT_USE), GuideMileage::exists);

    /** The odometer shows less than the guide figure; at the figure it is reached. */
    static final Condition NOT_REACHED =
            test("guideMileageNotReached", List.of(ODOMETER_KM, CATEGORY, CURRENT_USE), GuideMileage::notReached);

    private GuideMileage() {}

    private static Truth exists(Evidence evidence) {
        OptionalInt guide = guide(evidence);
        return guide == null ? Truth.UNKNOWN : Truth.of(guide.isPresent());
    }

    private static Truth notReached(Evidence evidence) {
        OptionalInt guide = guide(evidence);
        Integer odometer = ODOMETER_KM.read(evidence);
        return guide == null || guide.isEmpty() || odometer == null
                ? Truth.UNKNOWN
                : Truth.of(odometer < guide.getAsInt());
    }

    /** Returns the figure, empty if there is none, or null if category, use or table leave it unknown. */
    private static @Nullable OptionalInt guide(Evidence evidence) {
        VehicleCategory category = CATEGORY.read(evidence);
        VehicleUse use = CURRENT_USE.read(evidence);
        return category == null || use == null
                ? null
                : evidence.tables()
                        .scrappingLimits()
                        .find(category, use)
                        .map(Limit::guideKm)
                        .orElse(null);
    }
}
