package io.chukou.compliance.benchmarks.peer;

import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The twenty rules: dates, thresholds, presence, equality and a list within a list.
 *
 * <p>Each has the code of the rule of the standard rulebook that it repeats, and a check by itself, for those who put one rule
 * after the other to a case. The checks know one state of the law, that since 1 March 2024, and papers that are as they say.
 */
enum Duty {
    SCOPE_001((car, day) -> Duties.noMotorcycle(vehicle(car))),
    DATA_004((car, day) -> Duties.sameVin(vehicle(car), certificate(car))),
    DATA_011((car, day) ->
            Duties.inspectedByApplication(car.getInspectionReport().orElse(null), applied(car, day))),
    EXPORTER_001((car, day) -> Duties.registeredFirm(exporter(car))),
    EXPORTER_004((car, day) -> Duties.traderHasPremises(exporter(car))),
    EXPORTER_005((car, day) -> Duties.traderHasAppraisers(exporter(car))),
    EXPORTER_006((car, day) -> Duties.inGoodStanding(exporter(car))),
    EXPORTER_007((car, day) -> Duties.filed(exporter(car))),
    EXPORTER_008((car, day) -> Duties.filingInForce(exporter(car), applied(car, day))),
    VEHICLE_002((car, day) -> Duties.noScrap(status(car))),
    VEHICLE_004((car, day) -> Duties.unencumbered(status(car))),
    VEHICLE_005((car, day) -> Duties.notSealed(status(car))),
    VEHICLE_007((car, day) -> Duties.asCertified(status(car))),
    VEHICLE_010((car, day) -> Duties.nothingOpen(status(car))),
    TRANSFER_010((car, day) -> Duties.annotated(certificate(car))),
    TRANSFER_014((car, day) -> Duties.transferredByApplication(certificate(car), applied(car, day))),
    DOCUMENT_007((car, day) -> Duties.usedGoods(car.getLicenceApplication().orElse(null))),
    DOCUMENT_011((car, day) -> Duties.soundContract(car.getExportContract().orElse(null))),
    INSPECTION_005(
            (car, day) -> Duties.inspectionPassed(car.getInspectionReport().orElse(null))),
    LETTER_005((car, day) ->
            Duties.letterNamesCar(vehicle(car), certificate(car), car.getMakerLetters(), applied(car, day)));

    private final String code = name().replace('_', '-');
    private final String violated = code + " VIOLATED";
    private final String open = code + " CANNOT_TELL";

    @SuppressWarnings("ImmutableEnumChecker") // The lambdas hold nothing.
    private final BiFunction<ExportCase, LocalDate, Answer> check;

    Duty(BiFunction<ExportCase, LocalDate, Answer> check) {
        this.check = check;
    }

    /** The code of the rule, such as {@code LETTER-005}. */
    String code() {
        return code;
    }

    Answer check(ExportCase car, LocalDate day) {
        return check.apply(car, day);
    }

    /** The line that stands in a list of findings; null for a duty that is met. */
    @Nullable
    String finding(Answer answer) {
        return switch (answer) {
            case MET -> null;
            case VIOLATED -> violated;
            case CANNOT_TELL -> open;
        };
    }

    /** The day of the application: the date on the form, or, while there is none, the day that is asked about. */
    static PartialDate applied(ExportCase car, LocalDate day) {
        Optional<LicenceApplication> form = car.getLicenceApplication();
        return form.isPresent() && form.get().getApplicationDate().isPresent()
                ? form.get().getApplicationDate().get()
                : PartialDate.of(day);
    }

    private static @Nullable Vehicle vehicle(ExportCase car) {
        return car.getVehicle().orElse(null);
    }

    private static @Nullable VehicleStatus status(ExportCase car) {
        return car.getStatus().orElse(null);
    }

    private static @Nullable RegistrationCertificate certificate(ExportCase car) {
        return car.getRegistrationCertificate().orElse(null);
    }

    private static @Nullable Exporter exporter(ExportCase car) {
        return car.getExporter().orElse(null);
    }
}
