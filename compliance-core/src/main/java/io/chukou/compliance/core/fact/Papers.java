package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.AfterExport;
import io.chukou.compliance.model.paper.ConformityDeclaration;
import io.chukou.compliance.model.paper.CustomsDeclaration;
import io.chukou.compliance.model.paper.ExportContract;
import io.chukou.compliance.model.paper.ExportLicence;
import io.chukou.compliance.model.paper.InspectionReport;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.ModificationProof;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.paper.Shipment;
import io.chukou.compliance.model.paper.TransferRegistration;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes out of a case what somebody only declares.
 *
 * <p>A section that does not say where it comes from follows the case, and is on paper when the case does not say either.
 *
 * <p>Immutable and thread-safe.
 */
final class Papers {
    /** A letter that somebody speaks of: there may be one, and nothing is known of it. */
    private static final MakerLetter UNSEEN = MakerLetter.builder().build();

    private final ExportCase all;
    private final Basis otherwise;

    private Papers(ExportCase all) {
        this.all = all;
        this.otherwise = all.getBasis().orElse(Basis.ON_PAPER);
    }

    /**
     * Returns a case without its declared sections, so that their facts are unknown.
     *
     * <p>Of several letters some may be declared. Those stay as letters of which nothing is known, because the letters that
     * were seen may not be all; in a complete file they are not held, like anything that was not seen.
     *
     * @param all the case
     * @param absence what it means that something is absent
     * @return what is on paper; the very same object if no section is declared
     */
    static ExportCase of(ExportCase all, Absence absence) {
        Papers papers = new Papers(all);
        return papers.areAll() ? all : papers.strip(absence);
    }

    private boolean areAll() {
        return otherwise == Basis.ON_PAPER
                && isSeen(all.getVehicle(), Vehicle::getBasis)
                && isSeen(all.getStatus(), VehicleStatus::getBasis)
                && isSeen(all.getRegistrationCertificate(), RegistrationCertificate::getBasis)
                && isSeen(all.getTransferRegistration(), TransferRegistration::getBasis)
                && isSeen(all.getExporter(), Exporter::getBasis)
                && isSeen(all.getLicenceApplication(), LicenceApplication::getBasis)
                && isSeen(all.getInspectionReport(), InspectionReport::getBasis)
                && isSeen(all.getExportContract(), ExportContract::getBasis)
                && isSeen(all.getConformityDeclaration(), ConformityDeclaration::getBasis)
                && isSeen(all.getModificationProof(), ModificationProof::getBasis)
                && isSeen(all.getExportLicence(), ExportLicence::getBasis)
                && isSeen(all.getCustomsDeclaration(), CustomsDeclaration::getBasis)
                && isSeen(all.getShipment(), Shipment::getBasis)
                && isSeen(all.getAfterExport(), AfterExport::getBasis)
                && areSeen(all.getMakerLetters().orElse(List.of()));
    }

    private ExportCase strip(Absence absence) {
        return all.toBuilder()
                .vehicle(seen(all.getVehicle(), Vehicle::getBasis))
                .status(seen(all.getStatus(), VehicleStatus::getBasis))
                .registrationCertificate(seen(all.getRegistrationCertificate(), RegistrationCertificate::getBasis))
                .transferRegistration(seen(all.getTransferRegistration(), TransferRegistration::getBasis))
                .exporter(seen(all.getExporter(), Exporter::getBasis))
                .licenceApplication(seen(all.getLicenceApplication(), LicenceApplication::getBasis))
                .inspectionReport(seen(all.getInspectionReport(), InspectionReport::getBasis))
                .exportContract(seen(all.getExportContract(), ExportContract::getBasis))
                .conformityDeclaration(seen(all.getConformityDeclaration(), ConformityDeclaration::getBasis))
                .modificationProof(seen(all.getModificationProof(), ModificationProof::getBasis))
                .exportLicence(seen(all.getExportLicence(), ExportLicence::getBasis))
                .customsDeclaration(seen(all.getCustomsDeclaration(), CustomsDeclaration::getBasis))
                .shipment(seen(all.getShipment(), Shipment::getBasis))
                .afterExport(seen(all.getAfterExport(), AfterExport::getBasis))
                .makerLetters(all.getMakerLetters().flatMap(letters -> seen(letters, absence)))
                .build();
    }

    /** An empty list says that no letter is held; it belongs to no paper and follows the case. */
    private Optional<List<MakerLetter>> seen(List<MakerLetter> letters, Absence absence) {
        List<MakerLetter> seen = letters.stream().filter(this::isSeen).toList();
        if (seen.isEmpty()) {
            return letters.isEmpty() && otherwise == Basis.ON_PAPER ? Optional.of(letters) : Optional.empty();
        }
        return Optional.of(
                absence == Absence.NOT_HELD
                        ? seen
                        : letters.stream()
                                .map(letter -> isSeen(letter) ? letter : UNSEEN)
                                .toList());
    }

    private <S> Optional<S> seen(Optional<S> section, Function<S, Optional<Basis>> basis) {
        return isSeen(section, basis) ? section : Optional.empty();
    }

    private <S> boolean isSeen(Optional<S> section, Function<S, Optional<Basis>> basis) {
        return section.isEmpty() || basis.apply(section.get()).orElse(otherwise) == Basis.ON_PAPER;
    }

    private boolean areSeen(List<MakerLetter> letters) {
        for (MakerLetter letter : letters) {
            if (!isSeen(letter)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSeen(MakerLetter letter) {
        return letter.getBasis().orElse(otherwise) == Basis.ON_PAPER;
    }
}
