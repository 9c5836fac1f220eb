package io.chukou.compliance.listings;

import io.chukou.compliance.model.vehicle.Origin;
import io.chukou.compliance.model.vehicle.Powertrain;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A model that is offered, and how often. */
record Make(
        int parts,
        Origin origin,
        String brand,
        String model,
        VehicleCategory category,
        Powertrain powertrain,
        String maker) {
    private static final String TABLE = "makes.csv";

    static List<Make> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Make.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Make of(String[] fields) {
        return new Make(
                Integer.parseInt(fields[0]),
                Origin.valueOf(fields[1]),
                fields[2],
                fields[3],
                VehicleCategory.valueOf(fields[4]),
                Powertrain.valueOf(fields[5]),
                fields[6]);
    }

    boolean isMotorcycle() {
        return category == VehicleCategory.MOTORCYCLE;
    }

    boolean isBus() {
        return category == VehicleCategory.MEDIUM_PASSENGER || category == VehicleCategory.LARGE_PASSENGER;
    }

    boolean isTruck() {
        return switch (category) {
            case MICRO_TRUCK, LIGHT_TRUCK, MEDIUM_TRUCK, HEAVY_TRUCK, ROAD_TRACTOR -> true;
            default -> false;
        };
    }
}
