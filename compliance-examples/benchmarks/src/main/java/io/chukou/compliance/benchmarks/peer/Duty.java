package io.chukou.compliance.benchmarks.peer;

import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The twenty rules: dates, thresholds, presence, equality and a list within a list.
 *
 * <p>Each has the code of the rule of the standard rulebook that it repeats, and a check by itself, for those who put one rule
 * after the other to a case. The checks know one state of the law, that since 1 March 2024, and papers that are as they say.
 */
public enum Duty {
    /** No motorcycle. */
    SCOPE_001((car, day) -> Duties.noMotorcycle(vehicle(car))),
    /** Vehicle and certificate have one VIN. */
    DATA_004((car, day) -> Duties.sameVin(vehicle(car), certificate(car))),
    /** Inspected by the day of the application. */
    DATA_011((car, day) ->
            Duties.inspectedByApplication(car.getInspectionReport().orElse(null), applied(car, day))),
    /** A legal person registered in China. */
    EXPORTER_001((car, day) -> Duties.registeredFirm(exporter(car))),
    /** A trader has premises, a display site and experience. */
    EXPORTER_004((car, day) -> Duties.traderHasPremises(exporter(car))),
    /** A trader has three appraisers. */
    EXPORTER_005((car, day) -> Duties.traderHasAppraisers(exporter(car))),
    /** No violation is left, and no dishonesty. */
    EXPORTER_006((car, day) -> Duties.inGoodStanding(exporter(car))),
    /** The exporter is filed. */
    EXPORTER_007((car, day) -> Duties.filed(exporter(car))),
    /** The filing is in force. */
    EXPORTER_008((car, day) -> Duties.filingInForce(exporter(car), applied(car, day))),
    /** Not at the scrap standard by its condition. */
    VEHICLE_002((car, day) -> Duties.noScrap(status(car))),
    /** Neither mortgaged nor pledged nor under customs supervision. */
    VEHICLE_004((car, day) -> Duties.unencumbered(status(car))),
    /** Neither sealed nor detained. */
    VEHICLE_005((car, day) -> Duties.notSealed(status(car))),
    /** As certified. */
    VEHICLE_007((car, day) -> Duties.asCertified(status(car))),
    /** No open violation or accident. */
    VEHICLE_010((car, day) -> Duties.nothingOpen(status(car))),
    /** The transfer pending export is annotated and dated. */
    TRANSFER_010((car, day) -> Duties.annotated(certificate(car))),
    /** Transferred by the day of the application. */
    TRANSFER_014((car, day) -> Duties.transferredByApplication(certificate(car), applied(car, day))),
    /** The form says used goods. */
    DOCUMENT_007((car, day) -> Duties.usedGoods(car.getLicenceApplication().orElse(null))),
    /** The contract is effective and has after-sales terms. */
    DOCUMENT_011((car, day) -> Duties.soundContract(car.getExportContract().orElse(null))),
    /** The vehicle passed its inspection. */
    INSPECTION_005(
            (car, day) -> Duties.inspectionPassed(car.getInspectionReport().orElse(null))),
    /** In the window a letter names the car. */
    LETTER_005((car, day) ->
            Duties.letterNamesCar(vehicle(car), certificate(car), car.getMakerLetters(), applied(car, day)));

    /** All, by their places. */
    static final List<Duty> AT = List.of(values());

    private static final List<String> FINDINGS =
            AT.stream().flatMap(duty -> Stream.of(duty.violated, duty.open)).toList();

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

    /** Findings in the order of the rules, for peers that have none. */
    static List<String> inOrder(Stream<String> findings) {
        return findings.sorted(Comparator.comparing(FINDINGS::indexOf)).toList();
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
