package io.chukou.compliance.dealer;

import io.chukou.compliance.dealer.StockCar.Body;
import io.chukou.compliance.dealer.StockCar.Build;
import io.chukou.compliance.dealer.StockCar.Fuel;
import io.chukou.compliance.dealer.StockCar.Letter;
import io.chukou.compliance.dealer.StockCar.Lien;
import io.chukou.compliance.dealer.StockCar.Title;
import io.chukou.compliance.dealer.StockCar.Usage;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.IssuerRole;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.party.ExporterKind;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import io.chukou.compliance.model.vehicle.Origin;
import io.chukou.compliance.model.vehicle.Powertrain;
import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.UseHistory;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says a dealer's car in the words of the library. What the dealer has seen is on paper; what the seller says is declared. A null
 * stays unknown: no default is made up here.
 */
final class StockMapping {
    private static final Map<Body, VehicleCategory> CATEGORIES = Map.of(
            Body.CAR, VehicleCategory.SMALL_PASSENGER,
            Body.VAN, VehicleCategory.MEDIUM_PASSENGER,
            Body.BUS, VehicleCategory.LARGE_PASSENGER,
            Body.PICKUP, VehicleCategory.LIGHT_TRUCK,
            Body.TRUCK, VehicleCategory.HEAVY_TRUCK,
            Body.MOTORCYCLE, VehicleCategory.MOTORCYCLE);
    private static final Map<Fuel, Powertrain> POWERTRAINS = Map.of(
            Fuel.PETROL, Powertrain.ICE,
            Fuel.HYBRID, Powertrain.HEV,
            Fuel.PLUG_IN, Powertrain.PHEV,
            Fuel.RANGE_EXTENDER, Powertrain.REEV,
            Fuel.ELECTRIC, Powertrain.BEV);
    private static final Map<Build, Origin> ORIGINS =
            Map.of(Build.DOMESTIC, Origin.DOMESTIC, Build.IMPORTED, Origin.IMPORTED);
    private static final Map<Usage, VehicleUse> USES = Map.of(
            Usage.PRIVATE, VehicleUse.NON_OPERATING,
            Usage.TAXI, VehicleUse.TAXI,
            Usage.RENTAL, VehicleUse.RENTAL,
            Usage.GOODS, VehicleUse.GOODS);
    private static final Map<Letter, IssuerRole> ISSUERS =
            Map.of(Letter.MAKER, IssuerRole.MANUFACTURER, Letter.SALES_COMPANY, IssuerRole.SALES_COMPANY);

    private StockMapping() {}

    static ExportCase toCase(StockCar car) {
        return ExportCase.builder()
                .reference(car.stockNo())
                .destination(known(car.destination()).map(CountryCode::of))
                .vehicle(vehicle(car))
                .status(status(car))
                .registrationCertificate(certificate(car))
                .exporter(exporter(car))
                .makerLetters(letters(car))
                .build();
    }

    private static Vehicle vehicle(StockCar car) {
        return Vehicle.builder()
                .basis(seen(car.carSeen()))
                .vin(Vin.of(car.frameNo()))
                .category(translated(CATEGORIES, car.body()))
                .powertrain(translated(POWERTRAINS, car.fuel()))
                .origin(translated(ORIGINS, car.build()))
                .makerName(known(car.maker()))
                .factoryDate(known(car.builtOn()).map(PartialDate::parse))
                .use(use(car))
                .odometerKm(known(car.mileageKm()))
                .modified(known(car.modified()))
                .registered(true) // A stock list of used cars: each has a day of registration.
                .build();
    }

    private static UseHistory use(StockCar car) {
        return UseHistory.builder()
                .current(translated(USES, car.usage()))
                .changes(known(car.formerUsage()).map(former -> former == Usage.NEVER ? List.of() : changes(car)))
                .build();
    }

    private static List<UseChange> changes(StockCar car) {
        return List.of(UseChange.builder()
                .from(translated(USES, car.formerUsage()))
                .to(translated(USES, car.usage()))
                .date(known(car.usageChangedOn()).map(PartialDate::parse))
                .build());
    }

    private static VehicleStatus status(StockCar car) {
        return VehicleStatus.builder()
                .basis(seen(car.recordSeen()))
                .mortgaged(burden(Lien.MORTGAGED, car))
                .pledged(burden(Lien.PLEDGED, car))
                .underCustomsSupervision(burden(Lien.CUSTOMS, car))
                .openViolations(known(car.openFines()))
                .openAccidents(known(car.openAccidents()))
                .sealedOrDetained(clearOf(Title.SEIZED, car))
                .unlawfullyObtained(clearOf(Title.STOLEN, car))
                .matchesCertificate(clearOf(Title.MISMATCH, car).map(differs -> !differs))
                .smuggledOrAssembled(clear(car))
                .otherwiseBarred(clear(car))
                .build();
    }

    /** One that is found says nothing of the other two; only a record with none of them does. */
    private static Optional<Boolean> burden(Lien burden, StockCar car) {
        return car.lien() == burden
                ? Optional.of(true)
                : known(car.lien()).filter(Lien.NONE::equals).map(none -> false);
    }

    /** What is found is found; that everything else is well, only a clear record says. */
    private static Optional<Boolean> clearOf(Title bar, StockCar car) {
        return car.title() == bar ? Optional.of(true) : clear(car);
    }

    private static Optional<Boolean> clear(StockCar car) {
        return car.title() == Title.CLEAR ? Optional.of(false) : Optional.empty();
    }

    private static RegistrationCertificate certificate(StockCar car) {
        return RegistrationCertificate.builder()
                .basis(seen(car.certificateSeen()))
                .registrationDate(PartialDate.parse(car.firstPlated()))
                .build();
    }

    /** The firm that will export is the dealer's own, and it trades. */
    private static Exporter exporter(StockCar car) {
        return Exporter.builder()
                .name(known(car.buyerCompany()))
                .creditCode(known(car.buyerCreditCode()).map(UnifiedSocialCreditCode::of))
                .kind(ExporterKind.TRADER)
                .build();
    }

    /** That there is no letter, the dealer knows; a letter counts as seen because it is at hand. */
    private static Optional<List<MakerLetter>> letters(StockCar car) {
        return known(car.letter())
                .map(letter -> letter == Letter.NONE
                        ? List.of()
                        : List.of(MakerLetter.builder()
                                .issuerRole(translated(ISSUERS, letter))
                                .issuerName(known(car.letterIssuer()))
                                .build()));
    }

    private static Basis seen(@Nullable Boolean seen) {
        return Boolean.TRUE.equals(seen) ? Basis.ON_PAPER : Basis.DECLARED;
    }

    private static <T> Optional<T> known(@Nullable T value) {
        return Optional.ofNullable(value);
    }

    private static <K, V> Optional<V> translated(Map<K, V> words, @Nullable K word) {
        return word == null ? Optional.empty() : Optional.ofNullable(words.get(word));
    }
}
