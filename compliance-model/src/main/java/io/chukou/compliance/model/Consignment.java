package io.chukou.compliance.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.paper.CustomsDeclaration;
import io.chukou.compliance.model.paper.ExportContract;
import io.chukou.compliance.model.paper.ExportLicence;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.Shipment;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.NotBlankIfKnown;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Several vehicles that leave together on one licence (一批), and what their papers say once for all.
 *
 * <p>Every attribute may be absent; absent means unknown. What a shared paper says of one vehicle alone, such as its
 * identification number, belongs to the case of that vehicle.
 *
 * <p>The text form shows neither names of firms and persons, nor plates, nor full identification numbers.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableConsignment.class)
@JsonDeserialize(as = ImmutableConsignment.class)
@JsonPropertyOrder({
    "reference",
    "basis",
    "destination",
    "exporter",
    "exportContract",
    "makerLetters",
    "licenceApplication",
    "exportLicence",
    "customsDeclaration",
    "shipment",
    "vehicles"
})
public interface Consignment {
    /**
     * Returns the name that the caller gives to the consignment.
     *
     * @return the reference, which means nothing to this library and should hold no personal data; empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 100) String> getReference();

    /**
     * Returns where the facts of all sections come from, those of the vehicles included, that do not say so themselves.
     *
     * @return the basis; empty, unlike with any other attribute, does not mean unknown but {@link Basis#ON_PAPER}
     */
    Optional<Basis> getBasis();

    /**
     * Returns the country or region to which the vehicles are meant to go (目的地).
     *
     * @return the destination of every vehicle whose case names none, empty when unknown
     */
    Optional<CountryCode> getDestination();

    /**
     * Returns the enterprise that exports (二手车出口企业).
     *
     * @return the exporter, empty when unknown
     */
    Optional<@Valid Exporter> getExporter();

    /**
     * Returns the contract with the buyer abroad (出口合同).
     *
     * @return the contract, empty when unknown
     */
    Optional<@Valid ExportContract> getExportContract();

    /**
     * Returns the letters of makers for vehicles of the consignment (售后维修服务确认书).
     *
     * @return the letters, which are added to those of each vehicle, unmodifiable; an empty list means that none is held
     *     beside those that the vehicles have, an empty {@code Optional} that they are unknown
     */
    Optional<@Size(max = 100) List<@Valid MakerLetter>> getMakerLetters();

    /**
     * Returns the application for the export licence (出口许可证申请表).
     *
     * @return the application, empty when unknown
     */
    Optional<@Valid LicenceApplication> getLicenceApplication();

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
     * Returns the vehicles, each with what is known of it alone.
     *
     * @return the cases, in the caller's order, unmodifiable; an empty list means that there is no vehicle, an empty
     *     {@code Optional} that they are unknown
     */
    Optional<@Size(max = 10_000) List<@Valid ExportCase>> getVehicles();

    /**
     * Returns the cases of the vehicles, each completed with what this consignment says once for all.
     *
     * <p>A section that the case of a vehicle has not is taken over. One that both have is completed attribute by
     * attribute, and what the vehicle's own says holds; but a contract, licence or declaration of another number is another
     * paper, and nothing of the consignment's is taken for it. Letters are added behind the vehicle's own; one that is there
     * already is not added. Reference, destination and basis are taken over where the case has none.
     *
     * <p>Nothing that is declared gets on paper by this. A section taken over keeps the basis that it had in the
     * consignment, and a section put together from two is {@link Basis#DECLARED} if either is. An empty list of letters
     * cannot say where it comes from; where that would change, the letters stay unknown.
     *
     * @return the completed cases in the order of {@link #getVehicles()}, unmodifiable; empty if there is no vehicle or
     *     the vehicles are unknown
     */
    default List<ExportCase> toCases() {
        return getVehicles().orElse(List.of()).stream()
                .map(vehicle -> new Sharing(this, vehicle).complete())
                .toList();
    }

    /**
     * Starts to build a consignment of which nothing is known.
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
     * Builds a consignment.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableConsignment.Builder {
        Builder() {}

        /**
         * Builds a consignment that later changes of the given lists do not reach.
         *
         * @return a consignment of the attributes given so far
         * @throws NullPointerException if a list contains null
         */
        @Override
        public Consignment build() {
            Consignment given = super.build();
            given.getMakerLetters()
                    .map(list -> copy(list, "A list of makers' letters"))
                    .ifPresent(this::makerLetters);
            given.getVehicles().map(list -> copy(list, "A list of vehicles")).ifPresent(this::vehicles);
            return super.build();
        }

        private static <T> List<T> copy(List<T> list, String subject) {
            return list.stream()
                    .map(element -> Objects.requireNonNull(element, subject + " must not contain null."))
                    .toList();
        }
    }
}
