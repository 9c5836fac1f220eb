package io.chukou.compliance.listings;

import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.Origin;
import io.chukou.compliance.model.vehicle.SteeringSide;
import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.UseHistory;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes up one listing after the other. How they are spread:
 *
 * <ul>
 *   <li>make and model: as the table says; about a third electric or hybrid, 10 % trucks, 5 % imported, 2 % motorcycles
 *   <li>age: 30 % up to 200 days, the others up to 14 years; 10 % of the dates name only a month, 2 % only a year
 *   <li>cars: 80 % private, 8 % private now and a taxi before, 4 % a taxi, 3 % rental, 2 % of a driving school, 3 % not said
 *   <li>buses and trucks: mostly city service and goods; 4 % of the trucks carried dangerous goods
 *   <li>2 % never registered, 3 % modified, 2 % with the wheel on the right
 *   <li>legal status: 15 % not checked; of the others 7 % have something against them
 *   <li>papers: 70 % none but the car's own facts; 30 % a full set, of which two in five have a defect
 *   <li>a letter: two in three near-new cars with papers have one, in good order or not
 *   <li>destination: given for all with papers and for 40 % of the others
 * </ul>
 */
final class ListingMaker {
    private static final int NEAR_NEW_DAYS = 200;
    private static final int MOST_DAYS = 14 * 365;
    private static final List<CountryCode> DESTINATIONS =
            List.of("KZ", "UZ", "KG", "RU", "AE", "JO", "GE", "NG", "EG", "MX").stream()
                    .map(CountryCode::of)
                    .toList();

    private final Dice dice;
    private final List<Make> makes = new ArrayList<>();

    ListingMaker(Dice dice) {
        this.dice = dice;
        for (Make make : Make.all()) {
            for (int part = 0; part < make.parts(); part++) {
                makes.add(make);
            }
        }
    }

    ExportCase make(int number) {
        Make make = dice.oneOf(makes);
        boolean papers = dice.percent(30) && !make.isMotorcycle();
        boolean registered = papers || !dice.percent(2);
        LocalDate registration = Listings.DAY.minusDays(age(papers));
        Vehicle vehicle = vehicle(make, number, registration, registered);
        ExportCase.Builder listing = ExportCase.builder()
                .reference(String.format(Locale.ROOT, "L%06d", number))
                .vehicle(vehicle);
        if (registered) {
            listing.registrationCertificate(RegistrationCertificate.builder()
                    .registrationDate(papers ? PartialDate.of(registration) : said(registration))
                    .build());
        }
        if (papers || !dice.percent(15)) {
            listing.status(status(papers));
        }
        if (papers || dice.percent(40)) {
            listing.destination(dice.oneOf(DESTINATIONS));
        }
        return papers ? new Papers(dice).addTo(listing.build(), registration) : listing.build();
    }

    /** With papers at least 40 days, so that there was time for them. */
    private int age(boolean papers) {
        return dice.percent(30) ? dice.between(papers ? 40 : 3, NEAR_NEW_DAYS) : dice.between(NEAR_NEW_DAYS, MOST_DAYS);
    }

    private PartialDate said(LocalDate day) {
        if (dice.percent(10)) {
            return PartialDate.of(YearMonth.from(day));
        }
        return dice.percent(2) ? PartialDate.of(Year.from(day)) : PartialDate.of(day);
    }

    private Vehicle vehicle(Make make, int number, LocalDate registration, boolean registered) {
        boolean imported = make.origin() == Origin.IMPORTED;
        LocalDate made = registration.minusDays(dice.between(imported ? 60 : 10, imported ? 240 : 120));
        Vehicle.Builder vehicle = Vehicle.builder()
                .vin(Vins.of(imported, made.getYear(), number))
                .category(make.category())
                .powertrain(make.powertrain())
                .steeringSide(dice.percent(2) ? SteeringSide.RIGHT : SteeringSide.LEFT)
                .brand(make.brand())
                .model(make.model())
                .origin(make.origin())
                .factoryDate(said(made))
                .odometerKm(odometer(make, registration))
                .modified(dice.percent(3))
                .registered(registered);
        if (!make.maker().isEmpty()) {
            vehicle.makerName(make.maker());
        }
        use(make, registration).ifPresent(vehicle::use);
        return vehicle.build();
    }

    private int odometer(Make make, LocalDate registration) {
        long days = Listings.DAY.toEpochDay() - registration.toEpochDay();
        int kilometresPerDay = make.isTruck() || make.isBus() ? dice.between(60, 200) : dice.between(15, 70);
        return Math.toIntExact(days * kilometresPerDay) + dice.between(5, 60);
    }

    private Optional<UseHistory> use(Make make, LocalDate registration) {
        if (make.isTruck()) {
            return Optional.of(always(dice.percent(4) ? VehicleUse.DANGEROUS_GOODS : VehicleUse.GOODS));
        }
        if (make.isBus()) {
            return Optional.of(always(dice.oneOf(List.of(
                    VehicleUse.CITY_BUS,
                    VehicleUse.CITY_BUS,
                    VehicleUse.OTHER_PASSENGER_OPERATING,
                    VehicleUse.SCHOOL_BUS,
                    VehicleUse.NON_OPERATING))));
        }
        return make.isMotorcycle() ? Optional.of(always(VehicleUse.NON_OPERATING)) : carUse(registration);
    }

    private Optional<UseHistory> carUse(LocalDate registration) {
        int choice = dice.between(1, 100);
        if (choice <= 80) {
            return Optional.of(always(VehicleUse.NON_OPERATING));
        }
        if (choice <= 88) {
            return Optional.of(formerTaxi(registration));
        }
        if (choice <= 92) {
            return Optional.of(always(VehicleUse.TAXI));
        }
        if (choice <= 95) {
            return Optional.of(always(VehicleUse.RENTAL));
        }
        return choice <= 97 ? Optional.of(always(VehicleUse.DRIVING_SCHOOL)) : Optional.empty();
    }

    private static UseHistory always(VehicleUse use) {
        return UseHistory.builder().current(use).changes(List.of()).build();
    }

    private UseHistory formerTaxi(LocalDate registration) {
        int days = Math.toIntExact(Listings.DAY.toEpochDay() - registration.toEpochDay());
        LocalDate change = registration.plusDays(dice.between(1, days));
        return UseHistory.builder()
                .current(VehicleUse.NON_OPERATING)
                .changes(List.of(UseChange.builder()
                        .from(VehicleUse.TAXI)
                        .to(VehicleUse.NON_OPERATING)
                        .date(said(change))
                        .build()))
                .build();
    }

    /** What a marketplace asks for; the police record in full comes with the papers. */
    private VehicleStatus status(boolean papers) {
        VehicleStatus.Builder status = VehicleStatus.builder()
                .sealedOrDetained(dice.percent(2))
                .unlawfullyObtained(dice.percent(1))
                .smuggledOrAssembled(dice.percent(1))
                .matchesCertificate(!dice.percent(2))
                .otherwiseBarred(dice.percent(1));
        if (dice.percent(4)) {
            status.mortgaged(true);
        } else if (papers) {
            status.mortgaged(false);
        }
        if (papers) {
            status.pledged(false)
                    .underCustomsSupervision(false)
                    .legalPapersComplete(true)
                    .openViolations(dice.percent(3))
                    .openAccidents(false)
                    .failsSafetyAfterRepair(false)
                    .failsEmissionsAfterRepair(false)
                    .missedInspectionCycles(0)
                    .inspectionValidUntil(PartialDate.of(Listings.DAY.plusDays(dice.between(-20, 400))))
                    .safetyInspectionCertificateHeld(true)
                    .compulsoryInsuranceValidUntil(PartialDate.of(Listings.DAY.plusDays(dice.between(30, 300))));
        }
        return status.build();
    }
}
