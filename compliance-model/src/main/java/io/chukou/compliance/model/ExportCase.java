package io.chukou.compliance.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
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
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.NotBlankIfKnown;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The facts about the export of one vehicle, complete or not.
 *
 * <p>Several vehicles on one licence are several cases; a {@link Consignment} holds them together. Every attribute may be absent; absent means unknown. An absent
 * section is an unknown one: whether it can be read as “not held” is decided by the caller who asks, never here.
 *
 * <p>The text form shows neither names of firms and persons, nor plates, nor full identification numbers.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableExportCase.class)
@JsonDeserialize(as = ImmutableExportCase.class)
@JsonPropertyOrder({
    "reference",
    "destination",
    "accessStandardInDestination",
    "basis",
    "vehicle",
    "status",
    "registrationCertificate",
    "transferRegistration",
    "exporter",
    "licenceApplication",
    "inspectionReport",
    "exportContract",
    "conformityDeclaration",
    "makerLetters",
    "modificationProof",
    "exportLicence",
    "customsDeclaration",
    "shipment",
    "afterExport"
})
public interface ExportCase {
    /**
     * Returns the name that the caller gives to the case.
     *
     * @return the reference, which means nothing to this library; results carry it with a whole VIN in it masked, so it
     *     should hold no other personal data; empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 100) String> getReference();

    /**
     * Returns the country or region to which the vehicle is meant to go (目的地).
     *
     * @return the destination, empty when unknown
     */
    Optional<CountryCode> getDestination();

    /**
     * Tells whether the destination has an access standard (准入标准) for the vehicle. It matters only if a rulebook asks for
     * the declaration of conformity just where there is one.
     *
     * @return whether it has one, empty when unknown
     */
    Optional<Boolean> isAccessStandardInDestination();

    /**
     * Returns where the facts of all sections come from that do not say so themselves.
     *
     * <p>A marketplace, which has only what sellers say, sets {@link Basis#DECLARED} once, here. A dealer who has then
     * seen the registration certificate sets {@link Basis#ON_PAPER} on that one section. The reference and the
     * destination are no such facts: the one is a name, the other a choice.
     *
     * @return the basis; empty, unlike with any other attribute, does not mean unknown but {@link Basis#ON_PAPER}: a
     *     section is the transcript of the paper that it is named after
     */
    Optional<Basis> getBasis();

    /**
     * Returns the vehicle itself (车辆).
     *
     * @return the vehicle, empty when unknown
     */
    Optional<@Valid Vehicle> getVehicle();

    /**
     * Returns the legal state of the vehicle (车辆状态).
     *
     * @return the status, empty when unknown
     */
    Optional<@Valid VehicleStatus> getStatus();

    /**
     * Returns the registration certificate (机动车登记证书).
     *
     * @return the certificate, empty when unknown
     */
    Optional<@Valid RegistrationCertificate> getRegistrationCertificate();

    /**
     * Returns the transfer registration (转让登记).
     *
     * @return the transfer registration, empty when unknown
     */
    Optional<@Valid TransferRegistration> getTransferRegistration();

    /**
     * Returns the enterprise that exports (二手车出口企业).
     *
     * @return the exporter, empty when unknown
     */
    Optional<@Valid Exporter> getExporter();

    /**
     * Returns the application for the export licence (出口许可证申请表).
     *
     * @return the application, empty when unknown
     */
    Optional<@Valid LicenceApplication> getLicenceApplication();

    /**
     * Returns the report of the inspection body (第三方检测报告).
     *
     * @return the report, empty when unknown
     */
    Optional<@Valid InspectionReport> getInspectionReport();

    /**
     * Returns the contract with the buyer abroad (出口合同).
     *
     * @return the contract, empty when unknown
     */
    Optional<@Valid ExportContract> getExportContract();

    /**
     * Returns the declaration of conformity with the standard of the destination (声明).
     *
     * @return the declaration, empty when unknown
     */
    Optional<@Valid ConformityDeclaration> getConformityDeclaration();

    /**
     * Returns the letters of makers that are at hand (售后维修服务确认书).
     *
     * @return the letters, unmodifiable; an empty list means that no letter is held, an empty {@code Optional} that
     *     they are unknown
     */
    Optional<@Size(max = 100) List<@Valid MakerLetter>> getMakerLetters();

    /**
     * Returns the proof of the modification, for a modified vehicle (改装真实性证明材料).
     *
     * @return the proof, empty when unknown
     */
    Optional<@Valid ModificationProof> getModificationProof();

    /**
     * Returns the export licence (出口许可证).
     *
     * @return the licence, empty when unknown
     */
    Optional<@Valid ExportLicence> getExportLicence();

    /**
     * Returns the declaration to the customs (出口货物报关单).
     *
     * @return the declaration, empty when unknown
     */
    Optional<@Valid CustomsDeclaration> getCustomsDeclaration();

    /**
     * Returns the carriage abroad, as the shipping papers state it (运输).
     *
     * @return the shipment, empty when unknown
     */
    Optional<@Valid Shipment> getShipment();

    /**
     * Returns what is done after the vehicle has left (出口后).
     *
     * @return the record, empty when unknown
     */
    Optional<@Valid AfterExport> getAfterExport();

    /**
     * Starts to build a case of which nothing is known.
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
     * Builds a case.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableExportCase.Builder {
        Builder() {}

        /**
         * Builds a case that later changes of the given lists do not reach.
         *
         * @return a case of the attributes given so far
         * @throws NullPointerException if a list contains null
         */
        @Override
        public ExportCase build() {
            super.build().getMakerLetters().map(Builder::copy).ifPresent(this::makerLetters);
            return super.build();
        }

        private static List<MakerLetter> copy(List<MakerLetter> makerLetters) {
            return makerLetters.stream()
                    .map(element -> Objects.requireNonNull(element, "A list of makers' letters must not contain null."))
                    .toList();
        }
    }
}
