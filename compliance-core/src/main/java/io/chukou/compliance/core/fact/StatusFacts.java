package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts of law about the car: burdens, seizures, crimes, inspections.
 *
 * <p>Immutable and thread-safe.
 */
public final class StatusFacts {
    private static final Fact<VehicleStatus> STATUS =
            Fact.of("status", Subject.LEGAL_STATUS, Paper.POLICE_RECORD, ExportCase::getStatus);

    /** Whether it is mortgaged (抵押). */
    public static final Fact<Boolean> MORTGAGED = flag("mortgaged", Subject.ENCUMBRANCES, VehicleStatus::isMortgaged);

    /** Whether it is pledged (质押). */
    public static final Fact<Boolean> PLEDGED = flag("pledged", Subject.ENCUMBRANCES, VehicleStatus::isPledged);

    /** Whether customs supervise it (海关监管). */
    public static final Fact<Boolean> UNDER_CUSTOMS_SUPERVISION =
            flag("underCustomsSupervision", Subject.ENCUMBRANCES, VehicleStatus::isUnderCustomsSupervision);

    /** Whether it is sealed or detained (查封、扣押). */
    public static final Fact<Boolean> SEALED_OR_DETAINED =
            flag("sealedOrDetained", VehicleStatus::isSealedOrDetained).passing();

    /** Whether it was got by theft, robbery or fraud (盗抢骗). */
    public static final Fact<Boolean> UNLAWFULLY_OBTAINED =
            flag("unlawfullyObtained", VehicleStatus::isUnlawfullyObtained);

    /** Whether it is smuggled or illegally assembled (走私、拼装). */
    public static final Fact<Boolean> SMUGGLED_OR_ASSEMBLED =
            flag("smuggledOrAssembled", VehicleStatus::isSmuggledOrAssembled);

    /** Whether car and certificate agree in every recorded datum. */
    public static final Fact<Boolean> MATCHES_CERTIFICATE =
            flag("matchesCertificate", VehicleStatus::isMatchesCertificate).passing();

    /** Whether the legal certificates and vouchers are complete (法定证明、凭证). */
    public static final Fact<Boolean> LEGAL_PAPERS_COMPLETE =
            flag("legalPapersComplete", Subject.TRANSFER, VehicleStatus::isLegalPapersComplete);

    /** Whether traffic violations are open (违法行为). */
    public static final Fact<Boolean> OPEN_VIOLATIONS =
            flag("openViolations", Subject.ENCUMBRANCES, VehicleStatus::isOpenViolations);

    /** Whether accidents are open (交通事故). */
    public static final Fact<Boolean> OPEN_ACCIDENTS =
            flag("openAccidents", Subject.ENCUMBRANCES, VehicleStatus::isOpenAccidents);

    /** Whether another law bars its trade or export. */
    public static final Fact<Boolean> OTHERWISE_BARRED = flag("otherwiseBarred", VehicleStatus::isOtherwiseBarred);

    /** Whether it fails the safety standard even after repair. */
    public static final Fact<Boolean> FAILS_SAFETY_AFTER_REPAIR = flag(
                    "failsSafetyAfterRepair", Subject.INSPECTION, VehicleStatus::isFailsSafetyAfterRepair)
            .lasting();

    /** Whether it fails the emission or noise standard even after repair. */
    public static final Fact<Boolean> FAILS_EMISSIONS_AFTER_REPAIR = flag(
                    "failsEmissionsAfterRepair", Subject.INSPECTION, VehicleStatus::isFailsEmissionsAfterRepair)
            .lasting();

    /** The number of consecutive inspection cycles missed. */
    public static final Fact<Integer> MISSED_INSPECTION_CYCLES = fact(
                    "missedInspectionCycles", Subject.INSPECTION, VehicleStatus::getMissedInspectionCycles)
            .lasting();

    /** The last day on which the periodic safety inspection is valid. */
    public static final Fact<PartialDate> INSPECTION_VALID_UNTIL =
            fact("inspectionValidUntil", Subject.INSPECTION, VehicleStatus::getInspectionValidUntil);

    /** Whether a safety inspection certificate is at hand. */
    public static final Fact<Boolean> SAFETY_INSPECTION_CERTIFICATE_HELD = flag(
            "safetyInspectionCertificateHeld", Subject.INSPECTION, VehicleStatus::isSafetyInspectionCertificateHeld);

    /** The last day of the compulsory traffic insurance (交强险). */
    public static final Fact<PartialDate> COMPULSORY_INSURANCE_VALID_UNTIL =
            fact("compulsoryInsuranceValidUntil", Subject.TRANSFER, VehicleStatus::getCompulsoryInsuranceValidUntil);

    private StatusFacts() {}

    private static <T> Fact<T> fact(String name, Function<VehicleStatus, Optional<T>> reader) {
        return fact(name, Subject.LEGAL_STATUS, reader);
    }

    private static <T> Fact<T> fact(String name, Subject subject, Function<VehicleStatus, Optional<T>> reader) {
        return Fact.inside(STATUS, name, subject, reader);
    }

    private static Fact<Boolean> flag(String name, Function<VehicleStatus, Optional<Boolean>> reader) {
        return fact(name, reader).among(List.of(true, false));
    }

    private static Fact<Boolean> flag(String name, Subject subject, Function<VehicleStatus, Optional<Boolean>> reader) {
        return fact(name, subject, reader).among(List.of(true, false));
    }
}
