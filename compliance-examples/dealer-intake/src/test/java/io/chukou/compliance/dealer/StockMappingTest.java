package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.Origin;
import io.chukou.compliance.model.vehicle.Powertrain;
import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StockMappingTest {
    private static ExportCase mapped(String... changes) throws StockException {
        return StockMapping.toCase(Stock.car(changes));
    }

    private static Vehicle vehicle(String... changes) throws StockException {
        return mapped(changes).getVehicle().orElseThrow();
    }

    private static VehicleStatus status(String... changes) throws StockException {
        return mapped(changes).getStatus().orElseThrow();
    }

    @Test
    void every_column_ends_where_it_belongs() throws Exception {
        ExportCase car = mapped("fuel", "electric", "formerUsage", "rental", "usageChangedOn", "2024-01");

        assertThat(car.getReference()).contains("K1");
        assertThat(car.getDestination()).contains(CountryCode.of("KZ"));
        assertThat(car.getRegistrationCertificate().orElseThrow().getRegistrationDate())
                .contains(PartialDate.parse("2023-05-10"));
        assertThat(car.getExporter().orElseThrow().getName()).contains("示例汽车出口有限公司");
        assertThat(car.getMakerLetters()).contains(List.of());
        Vehicle vehicle = car.getVehicle().orElseThrow();
        assertThat(vehicle.getVin().orElseThrow().getValue()).isEqualTo(Stock.vin(1));
        assertThat(vehicle.getCategory()).contains(VehicleCategory.SMALL_PASSENGER);
        assertThat(vehicle.getPowertrain()).contains(Powertrain.BEV);
        assertThat(vehicle.getOrigin()).contains(Origin.DOMESTIC);
        assertThat(vehicle.getMakerName()).contains("上汽大众汽车有限公司");
        assertThat(vehicle.getFactoryDate()).contains(PartialDate.parse("2023-03"));
        assertThat(vehicle.getOdometerKm()).contains(42_000);
        assertThat(vehicle.isModified()).contains(false);
        assertThat(vehicle.getUse().orElseThrow().getChanges())
                .contains(List.of(UseChange.builder()
                        .from(VehicleUse.RENTAL)
                        .to(VehicleUse.NON_OPERATING)
                        .date(PartialDate.parse("2024-01"))
                        .build()));
    }

    @ParameterizedTest
    @CsvSource({"yes, ON_PAPER", "no, DECLARED", "'', DECLARED"})
    void what_nobody_has_seen_is_declared(String seen, Basis basis) throws Exception {
        assertThat(vehicle("carSeen", seen).getBasis()).contains(basis);
        assertThat(status("recordSeen", seen).getBasis()).contains(basis);
        assertThat(mapped("certificateSeen", seen)
                        .getRegistrationCertificate()
                        .orElseThrow()
                        .getBasis())
                .contains(basis);
    }

    @Test
    void an_empty_cell_is_unknown_and_never_a_no() throws Exception {
        assertThat(vehicle("modified", "").isModified()).isEmpty();
        assertThat(status("lien", "").isMortgaged()).isEmpty();
        assertThat(status("openFines", "").isOpenViolations()).isEmpty();
        assertThat(status("title", "").isUnlawfullyObtained()).isEmpty();
        assertThat(mapped("letter", "").getMakerLetters()).isEmpty();
        assertThat(vehicle("formerUsage", "").getUse().orElseThrow().getChanges())
                .isEmpty();
        assertThat(mapped("destination", "").getDestination()).isEmpty();
    }

    /** What is found says nothing of what was not looked for. */
    @Test
    void a_bar_that_is_found_leaves_the_others_unknown() throws Exception {
        VehicleStatus stolen = status("title", "stolen");

        assertThat(stolen.isUnlawfullyObtained()).contains(true);
        assertThat(stolen.isSealedOrDetained()).isEmpty();
        assertThat(stolen.isMatchesCertificate()).isEmpty();
        assertThat(status("title", "mismatch").isMatchesCertificate()).contains(false);
        assertThat(status("title", "clear").isMatchesCertificate()).contains(true);
        assertThat(status("title", "clear").isOtherwiseBarred()).contains(false);
    }

    @ParameterizedTest
    @EnumSource(StockCar.Lien.class)
    void a_burden_that_is_found_leaves_the_others_unknown_and_none_is_none_of_them(StockCar.Lien lien)
            throws Exception {
        VehicleStatus status = status("lien", lien.name());

        assertThat(status.isMortgaged()).isEqualTo(burden(StockCar.Lien.MORTGAGED, lien));
        assertThat(status.isPledged()).isEqualTo(burden(StockCar.Lien.PLEDGED, lien));
        assertThat(status.isUnderCustomsSupervision()).isEqualTo(burden(StockCar.Lien.CUSTOMS, lien));
    }

    private static Optional<Boolean> burden(StockCar.Lien asked, StockCar.Lien given) {
        return given == StockCar.Lien.NONE
                ? Optional.of(false)
                : Optional.of(given).filter(asked::equals).map(found -> true);
    }

    @ParameterizedTest
    @EnumSource(StockCar.Body.class)
    void every_body_is_a_category(StockCar.Body body) throws Exception {
        assertThat(vehicle("body", body.name()).getCategory()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(StockCar.Fuel.class)
    void every_fuel_is_a_powertrain(StockCar.Fuel fuel) throws Exception {
        assertThat(vehicle("fuel", fuel.name()).getPowertrain()).isPresent();
    }
}
