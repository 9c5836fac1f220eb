package io.chukou.compliance.benchmarks.workload;

import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.vehicle.Vehicle;

/** Adds to a listing with papers what a seller leaves out and a whole file has: the numbers of engine and plate. */
final class CompleteFile {
    private CompleteFile() {}

    /** Whether the listing has its papers with it. */
    static boolean isFile(ExportCase listing) {
        return listing.getLicenceApplication().isPresent();
    }

    static ExportCase of(ExportCase listing) {
        String number = listing.getReference().orElseThrow().substring(1);
        Vehicle vehicle = listing.getVehicle().orElseThrow();
        RegistrationCertificate certificate =
                listing.getRegistrationCertificate().orElseThrow();
        return listing.toBuilder()
                .vehicle(vehicle.toBuilder().engineNumber("EXAMPLE" + number).build())
                .registrationCertificate(certificate.toBuilder()
                        .engineNumber("EXAMPLE" + number)
                        .plate("示A" + number)
                        .build())
                .build();
    }
}
