package io.chukou.compliance.benchmarks.peer;

import static io.chukou.compliance.benchmarks.peer.Known.atLeast;
import static io.chukou.compliance.benchmarks.peer.Known.atMost;
import static io.chukou.compliance.benchmarks.peer.Known.before;
import static io.chukou.compliance.benchmarks.peer.Known.contains;
import static io.chukou.compliance.benchmarks.peer.Known.daysBetween;
import static io.chukou.compliance.benchmarks.peer.Known.is;
import static io.chukou.compliance.benchmarks.peer.Known.no;
import static io.chukou.compliance.benchmarks.peer.Known.notAfter;
import static io.chukou.compliance.benchmarks.peer.Known.notAfterYearFrom;
import static io.chukou.compliance.benchmarks.peer.Known.oneOf;
import static io.chukou.compliance.benchmarks.peer.Known.present;
import static io.chukou.compliance.benchmarks.peer.Known.same;
import static io.chukou.compliance.benchmarks.peer.Known.yes;

import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.model.paper.ExportContract;
import io.chukou.compliance.model.paper.InspectionReport;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.party.ExporterKind;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import io.chukou.compliance.model.vehicle.Origin;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The twenty duties, written by hand over the sections of a case; a section that is null is unknown. */
final class Duties {
    private static final LocalDate LETTERS_SINCE = LocalDate.of(2026, 1, 1);

    private Duties() {}

    static Answer noMotorcycle(@Nullable Vehicle vehicle) {
        return Answer.of(
                vehicle == null
                        ? Truth.UNKNOWN
                        : oneOf(
                                        vehicle.getCategory(),
                                        VehicleCategory.MOTORCYCLE,
                                        VehicleCategory.MOTORCYCLE_THREE_WHEELED)
                                .not());
    }

    static Answer sameVin(@Nullable Vehicle vehicle, @Nullable RegistrationCertificate certificate) {
        return vehicle == null || certificate == null
                ? Answer.CANNOT_TELL
                : Answer.of(same(vehicle.getVin(), certificate.getVin()));
    }

    static Answer inspectedByApplication(@Nullable InspectionReport report, PartialDate applied) {
        return report == null || report.getInspectionDate().isEmpty()
                ? Answer.CANNOT_TELL
                : Answer.of(notAfter(report.getInspectionDate().get(), applied));
    }

    static Answer registeredFirm(@Nullable Exporter exporter) {
        return exporter == null
                ? Answer.CANNOT_TELL
                : Answer.of(yes(exporter.isRegisteredInChina()).and(yes(exporter.isIndependentLegalPerson())));
    }

    static Answer traderHasPremises(@Nullable Exporter exporter) {
        return exporter == null
                ? Answer.CANNOT_TELL
                : Answer.when(
                        is(exporter.getKind(), ExporterKind.TRADER),
                        yes(exporter.isOfficePremises())
                                .and(yes(exporter.isDisplaySite()))
                                .and(yes(exporter.isSalesExperience())));
    }

    static Answer traderHasAppraisers(@Nullable Exporter exporter) {
        return exporter == null
                ? Answer.CANNOT_TELL
                : Answer.when(is(exporter.getKind(), ExporterKind.TRADER), atLeast(exporter.getAppraiserCount(), 3));
    }

    static Answer inGoodStanding(@Nullable Exporter exporter) {
        return exporter == null
                ? Answer.CANNOT_TELL
                : Answer.of(no(exporter.isUnrectifiedViolations()).and(no(exporter.isSeriousDishonesty())));
    }

    static Answer filed(@Nullable Exporter exporter) {
        return exporter == null ? Answer.CANNOT_TELL : Answer.of(present(exporter.getFilingPassDate()));
    }

    static Answer filingInForce(@Nullable Exporter exporter, PartialDate applied) {
        if (exporter == null || exporter.getFilingPassDate().isEmpty()) {
            return Answer.CANNOT_TELL;
        }
        PartialDate passed = exporter.getFilingPassDate().get();
        return Answer.of(notAfter(passed, applied).and(notAfterYearFrom(applied, passed)));
    }

    static Answer noScrap(@Nullable VehicleStatus status) {
        return status == null
                ? Answer.CANNOT_TELL
                : Answer.of(no(status.isFailsSafetyAfterRepair())
                        .and(no(status.isFailsEmissionsAfterRepair()))
                        .and(atMost(status.getMissedInspectionCycles(), 2)));
    }

    static Answer unencumbered(@Nullable VehicleStatus status) {
        return status == null
                ? Answer.CANNOT_TELL
                : Answer.of(no(status.isMortgaged())
                        .and(no(status.isPledged()))
                        .and(no(status.isUnderCustomsSupervision())));
    }

    static Answer notSealed(@Nullable VehicleStatus status) {
        return status == null ? Answer.CANNOT_TELL : Answer.of(no(status.isSealedOrDetained()));
    }

    static Answer asCertified(@Nullable VehicleStatus status) {
        return status == null ? Answer.CANNOT_TELL : Answer.of(yes(status.isMatchesCertificate()));
    }

    static Answer nothingOpen(@Nullable VehicleStatus status) {
        return status == null
                ? Answer.CANNOT_TELL
                : Answer.of(no(status.isOpenViolations()).and(no(status.isOpenAccidents())));
    }

    static Answer annotated(@Nullable RegistrationCertificate certificate) {
        return certificate == null
                ? Answer.CANNOT_TELL
                : Answer.of(yes(certificate.isTransferPendingExportAnnotated())
                        .and(present(certificate.getTransferPendingExportDate())));
    }

    static Answer transferredByApplication(@Nullable RegistrationCertificate certificate, PartialDate applied) {
        return certificate == null || certificate.getTransferPendingExportDate().isEmpty()
                ? Answer.CANNOT_TELL
                : Answer.of(notAfter(certificate.getTransferPendingExportDate().get(), applied));
    }

    static Answer usedGoods(@Nullable LicenceApplication form) {
        return form == null ? Answer.CANNOT_TELL : Answer.of(is(form.getGoodsCondition(), "旧"));
    }

    static Answer soundContract(@Nullable ExportContract contract) {
        return contract == null
                ? Answer.CANNOT_TELL
                : Answer.of(yes(contract.isLegallyEffective()).and(yes(contract.isAfterSalesTerms())));
    }

    static Answer inspectionPassed(@Nullable InspectionReport report) {
        return report == null ? Answer.CANNOT_TELL : Answer.of(yes(report.isPassed()));
    }

    /** Since 2026 a letter names the car that is applied for within 180 days of its registration. */
    static Answer letterNamesCar(
            @Nullable Vehicle vehicle,
            @Nullable RegistrationCertificate certificate,
            Optional<List<MakerLetter>> letters,
            PartialDate applied) {
        Truth since = before(applied, LETTERS_SINCE).not();
        Truth applies = since.and(letterDue(vehicle, certificate, applied)).and(atHand(letters));
        return applies == Truth.FALSE ? Answer.MET : Answer.when(applies, named(vehicle, letters));
    }

    private static Truth letterDue(
            @Nullable Vehicle vehicle, @Nullable RegistrationCertificate certificate, PartialDate applied) {
        Truth domestic = vehicle == null
                ? Truth.UNKNOWN
                : is(vehicle.getOrigin(), Origin.IMPORTED).not();
        return certificate == null
                ? domestic.and(Truth.UNKNOWN)
                : domestic.and(inWindow(certificate, applied))
                        .and(transitional(certificate).not());
    }

    private static Truth inWindow(RegistrationCertificate certificate, PartialDate applied) {
        Optional<PartialDate> registered = certificate.getRegistrationDate();
        return registered.isEmpty() ? Truth.UNKNOWN : daysBetween(registered.get(), applied, 0, 180);
    }

    private static Truth transitional(RegistrationCertificate certificate) {
        return early(certificate.getRegistrationDate()).and(early(certificate.getTransferPendingExportDate()));
    }

    private static Truth early(Optional<PartialDate> date) {
        return date.isEmpty() ? Truth.UNKNOWN : Known.before(date.get(), LETTERS_SINCE);
    }

    private static Truth atHand(Optional<List<MakerLetter>> letters) {
        return letters.isEmpty() ? Truth.UNKNOWN : Truth.of(!letters.get().isEmpty());
    }

    private static Truth named(@Nullable Vehicle vehicle, Optional<List<MakerLetter>> letters) {
        if (letters.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Optional<Vin> vin = vehicle == null ? Optional.empty() : vehicle.getVin();
        Truth named = Truth.FALSE;
        for (MakerLetter letter : letters.get()) {
            named = named.or(contains(letter.getVins(), vin));
        }
        return named;
    }
}
