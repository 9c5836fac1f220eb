package io.chukou.compliance.model.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class VehicleCategoryTest {
    @Test
    void passenger_vehicles_are_these_five() {
        assertThat(all(VehicleCategory::isPassenger))
                .containsExactly(
                        VehicleCategory.MICRO_PASSENGER,
                        VehicleCategory.SMALL_PASSENGER,
                        VehicleCategory.LARGE_SEDAN,
                        VehicleCategory.MEDIUM_PASSENGER,
                        VehicleCategory.LARGE_PASSENGER);
    }

    @Test
    void trucks_are_these_five() {
        assertThat(all(VehicleCategory::isTruck))
                .containsExactly(
                        VehicleCategory.MICRO_TRUCK,
                        VehicleCategory.LIGHT_TRUCK,
                        VehicleCategory.MEDIUM_TRUCK,
                        VehicleCategory.HEAVY_TRUCK,
                        VehicleCategory.ROAD_TRACTOR);
    }

    @Test
    void trailers_are_these_three() {
        assertThat(all(VehicleCategory::isTrailer))
                .containsExactly(
                        VehicleCategory.CONTAINER_SEMI_TRAILER,
                        VehicleCategory.SEMI_TRAILER,
                        VehicleCategory.FULL_TRAILER);
    }

    @Test
    void motorcycles_are_these_two() {
        assertThat(all(VehicleCategory::isMotorcycle))
                .containsExactly(VehicleCategory.MOTORCYCLE_THREE_WHEELED, VehicleCategory.MOTORCYCLE);
    }

    private static VehicleCategory[] all(Predicate<VehicleCategory> filter) {
        return Arrays.stream(VehicleCategory.values()).filter(filter).toArray(VehicleCategory[]::new);
    }
}
