package io.chukou.compliance.model.vehicle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.PartialDate;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The legal state of a vehicle: what bars it from sale, export or the road (车辆状态).
 *
 * <p>Every attribute may be absent; absent means unknown. In particular, an absent flag does not mean that nothing is
 * wrong.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableVehicleStatus.class)
@JsonDeserialize(as = ImmutableVehicleStatus.class)
@JsonPropertyOrder({
    "basis",
    "mortgaged",
    "pledged",
    "underCustomsSupervision",
    "sealedOrDetained",
    "unlawfullyObtained",
    "smuggledOrAssembled",
    "matchesCertificate",
    "legalPapersComplete",
    "openViolations",
    "openAccidents",
    "otherwiseBarred",
    "failsSafetyAfterRepair",
    "failsEmissionsAfterRepair",
    "missedInspectionCycles",
    "inspectionValidUntil",
    "safetyInspectionCertificateHeld",
    "compulsoryInsuranceValidUntil"
})
public interface VehicleStatus {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Tells whether the vehicle is mortgaged (抵押).
     *
     * @return whether a mortgage is registered, empty when unknown
     */
    Optional<Boolean> isMortgaged();

    /**
     * Tells whether the vehicle is pledged (质押).
     *
     * @return whether a pledge is registered, empty when unknown
     */
    Optional<Boolean> isPledged();

    /**
     * Tells whether the vehicle is under customs supervision (海关监管).
     *
     * @return whether customs still supervises it, empty when unknown
     */
    Optional<Boolean> isUnderCustomsSupervision();

    /**
     * Tells whether a court or another authority has sealed or detained the vehicle (查封、扣押).
     *
     * @return whether it is sealed or detained, empty when unknown
     */
    Optional<Boolean> isSealedOrDetained();

    /**
     * Tells whether the vehicle was obtained by theft, robbery, fraud or another crime (盗窃、抢劫、诈骗).
     *
     * @return whether it was so obtained, empty when unknown
     */
    Optional<Boolean> isUnlawfullyObtained();

    /**
     * Tells whether the vehicle was smuggled or unlawfully assembled (走私、非法拼组装).
     *
     * @return whether it was, empty when unknown
     */
    Optional<Boolean> isSmuggledOrAssembled();

    /**
     * Tells whether the vehicle agrees with its registration certificate, as someone who looked at both found
     * (与登记证书一致).
     *
     * @return whether the vehicle and the certificate agree, empty when unknown
     */
    Optional<Boolean> isMatchesCertificate();

    /**
     * Tells whether the papers that the law asks for are complete (法定证明、凭证齐全).
     *
     * @return whether they are complete, empty when unknown
     */
    Optional<Boolean> isLegalPapersComplete();

    /**
     * Tells whether violations of traffic law are unsettled (道路交通安全违法行为未处理).
     *
     * @return whether any is unsettled, empty when unknown
     */
    Optional<Boolean> isOpenViolations();

    /**
     * Tells whether traffic accidents are unsettled (交通事故未处理).
     *
     * @return whether any is unsettled, empty when unknown
     */
    Optional<Boolean> isOpenAccidents();

    /**
     * Tells whether another law or regulation bars the vehicle from sale or export (法律法规禁止交易或者出口).
     *
     * @return whether it is barred for another reason, empty when unknown
     */
    Optional<Boolean> isOtherwiseBarred();

    /**
     * Tells whether the vehicle fails the safety standard even after repair (经修理和调整仍不符合安全技术标准).
     *
     * @return whether it still fails, empty when unknown
     */
    Optional<Boolean> isFailsSafetyAfterRepair();

    /**
     * Tells whether the vehicle fails the emission or noise standard even after repair (仍不符合排放或者噪声标准).
     *
     * @return whether it still fails, empty when unknown
     */
    Optional<Boolean> isFailsEmissionsAfterRepair();

    /**
     * Returns how many inspection cycles in a row have passed without an inspection mark (连续未取得检验合格标志的检验周期数).
     *
     * @return the number of whole cycles since the inspection ran out, zero or more, empty when unknown
     */
    Optional<@PositiveOrZero Integer> getMissedInspectionCycles();

    /**
     * Returns the last day on which the safety inspection is valid (检验有效期止).
     *
     * @return the last day, included, empty when unknown
     */
    Optional<PartialDate> getInspectionValidUntil();

    /**
     * Tells whether a safety inspection certificate is at hand (机动车安全技术检验合格证明).
     *
     * @return whether it is at hand, empty when unknown
     */
    Optional<Boolean> isSafetyInspectionCertificateHeld();

    /**
     * Returns the last day on which the compulsory traffic insurance is valid (交强险有效期止).
     *
     * @return the last day, included, empty when unknown
     */
    Optional<PartialDate> getCompulsoryInsuranceValidUntil();

    /**
     * Starts to build a status of which nothing is known.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts to build a changed copy.
     *
     * @return a new builder with all attributes of this object
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a status.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableVehicleStatus.Builder {
        Builder() {}
    }
}
