package io.chukou.compliance.benchmarks.workload;

import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import java.util.List;
import java.util.Optional;

/** A consignment that is permitted: cars for one country on one form, with one exporter and one contract. */
public final class Batch {
    private Batch() {}

    /**
     * Puts the first permitted cars for one country together.
     *
     * @param size how many, 20 at most for one form
     * @return the consignment
     */
    public static Consignment of(int size) {
        List<ExportCase> all = Workload.PERMITTED.cases(size * 20);
        ExportCase first = all.get(0);
        List<ExportCase> cars = all.stream()
                .filter(car -> car.getDestination().equals(first.getDestination()))
                .limit(size)
                .toList();
        return Consignment.builder()
                .reference("batch")
                .destination(first.getDestination())
                .exporter(first.getExporter())
                .exportContract(first.getExportContract())
                .licenceApplication(form(first.getLicenceApplication().orElseThrow(), cars))
                .vehicles(cars.stream().map(Batch::member).toList())
                .build();
    }

    private static LicenceApplication form(LicenceApplication one, List<ExportCase> cars) {
        List<Vin> vins = cars.stream()
                .map(car -> car.getVehicle().orElseThrow().getVin().orElseThrow())
                .toList();
        return one.toBuilder()
                .applicationDate(PartialDate.of(Listings.DAY))
                .vin(Optional.empty())
                .brand(Optional.empty())
                .model(Optional.empty())
                .registrationDate(Optional.empty())
                .transferPendingExportDate(Optional.empty())
                .customsArea("外港海关")
                .transportMode(TransportMode.CONTAINER)
                .quantity(vins.size())
                .vins(vins)
                .build();
    }

    /** What the form says of this car alone; all else is said once. */
    private static ExportCase member(ExportCase car) {
        LicenceApplication form = car.getLicenceApplication().orElseThrow();
        return car.toBuilder()
                .destination(Optional.<CountryCode>empty())
                .exporter(Optional.empty())
                .exportContract(Optional.empty())
                .licenceApplication(LicenceApplication.builder()
                        .vin(form.getVin())
                        .brand(form.getBrand())
                        .model(form.getModel())
                        .registrationDate(form.getRegistrationDate())
                        .transferPendingExportDate(form.getTransferPendingExportDate())
                        .build())
                .build();
    }
}
