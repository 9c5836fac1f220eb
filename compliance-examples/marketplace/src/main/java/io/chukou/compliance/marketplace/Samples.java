package io.chukou.compliance.marketplace;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.marketplace.stock.Listing;
import io.chukou.compliance.marketplace.stock.Stock;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.vehicle.Vehicle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;

/** Fills the shop with the bundled listings, and makes up titles and prices for them. */
final class Samples {
    private static final int PRICE_AS_NEW = 150_000_000;
    private static final int HALF_PRICE_KM = 80_000;
    private static final int PRICE_STEP = 100;

    private Samples() {}

    static void addTo(Stock stock) throws IOException, IntakeException, SQLException {
        CaseReader cases = CaseReader.strict();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Listings.bundled(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                stock.put(listing(cases.read(line)));
            }
        }
    }

    private static Listing listing(ExportCase car) {
        Vehicle vehicle = car.getVehicle().orElseThrow();
        return new Listing(car.getReference().orElseThrow(), title(vehicle), price(vehicle), car);
    }

    private static String title(Vehicle vehicle) {
        return String.format(
                Locale.ROOT,
                "%d %s %s, %,d km",
                vehicle.getFactoryDate().orElseThrow().getEarliest().getYear(),
                vehicle.getBrand().orElseThrow(),
                vehicle.getModel().orElseThrow(),
                vehicle.getOdometerKm().orElseThrow());
    }

    /** Any price will do that falls with the mileage. */
    private static int price(Vehicle vehicle) {
        int kilometres = vehicle.getOdometerKm().orElseThrow();
        return PRICE_AS_NEW / (kilometres + HALF_PRICE_KM) * PRICE_STEP;
    }
}
