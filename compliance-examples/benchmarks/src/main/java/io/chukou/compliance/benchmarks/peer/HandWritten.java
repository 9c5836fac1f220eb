package io.chukou.compliance.benchmarks.peer;

import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.InspectionReport;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The practical limit: twenty calls in a row that fill a list, each section of the case looked up once. */
final class HandWritten implements Peer<List<String>> {

    @Override
    public List<String> answer(Object input, LocalDate day) {
        ExportCase car = (ExportCase) input;
        List<String> findings = new ArrayList<>();
        Vehicle vehicle = car.getVehicle().orElse(null);
        RegistrationCertificate certificate = car.getRegistrationCertificate().orElse(null);
        PartialDate applied = Duty.applied(car, day);
        InspectionReport report = car.getInspectionReport().orElse(null);
        note(findings, Duty.SCOPE_001, Duties.noMotorcycle(vehicle));
        note(findings, Duty.DATA_004, Duties.sameVin(vehicle, certificate));
        note(findings, Duty.DATA_011, Duties.inspectedByApplication(report, applied));
        exporter(findings, car.getExporter().orElse(null), applied);
        vehicle(findings, car.getStatus().orElse(null));
        note(findings, Duty.TRANSFER_010, Duties.annotated(certificate));
        note(findings, Duty.TRANSFER_014, Duties.transferredByApplication(certificate, applied));
        note(
                findings,
                Duty.DOCUMENT_007,
                Duties.usedGoods(car.getLicenceApplication().orElse(null)));
        note(
                findings,
                Duty.DOCUMENT_011,
                Duties.soundContract(car.getExportContract().orElse(null)));
        note(findings, Duty.INSPECTION_005, Duties.inspectionPassed(report));
        note(findings, Duty.LETTER_005, Duties.letterNamesCar(vehicle, certificate, car.getMakerLetters(), applied));
        return findings;
    }

    private static void exporter(List<String> findings, @Nullable Exporter exporter, PartialDate applied) {
        note(findings, Duty.EXPORTER_001, Duties.registeredFirm(exporter));
        note(findings, Duty.EXPORTER_004, Duties.traderHasPremises(exporter));
        note(findings, Duty.EXPORTER_005, Duties.traderHasAppraisers(exporter));
        note(findings, Duty.EXPORTER_006, Duties.inGoodStanding(exporter));
        note(findings, Duty.EXPORTER_007, Duties.filed(exporter));
        note(findings, Duty.EXPORTER_008, Duties.filingInForce(exporter, applied));
    }

    private static void vehicle(List<String> findings, @Nullable VehicleStatus status) {
        note(findings, Duty.VEHICLE_002, Duties.noScrap(status));
        note(findings, Duty.VEHICLE_004, Duties.unencumbered(status));
        note(findings, Duty.VEHICLE_005, Duties.notSealed(status));
        note(findings, Duty.VEHICLE_007, Duties.asCertified(status));
        note(findings, Duty.VEHICLE_010, Duties.nothingOpen(status));
    }

    private static void note(List<String> findings, Duty duty, Answer answer) {
        String finding = duty.finding(answer);
        if (finding != null) {
            findings.add(finding);
        }
    }

    @Override
    public List<String> findings(List<String> answer) {
        return answer;
    }
}
