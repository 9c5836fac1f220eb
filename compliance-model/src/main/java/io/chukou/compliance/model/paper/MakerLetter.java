package io.chukou.compliance.model.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.NotBlankIfKnown;
import io.chukou.compliance.model.value.Vin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The confirmation of the maker that it serves the vehicle after its sale (售后维修服务确认书).
 *
 * <p>One letter may cover several vehicles and destinations. Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableMakerLetter.class)
@JsonDeserialize(as = ImmutableMakerLetter.class)
@JsonPropertyOrder({"basis", "issuerName", "issuerRole", "issuerListed", "destinations", "vins", "outlets", "sealed"})
public interface MakerLetter {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the name of the enterprise that issued the letter (出具企业名称).
     *
     * @return the name, as it stands on the letter, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getIssuerName();

    /**
     * Returns what the issuer is in relation to the vehicle (出具主体).
     *
     * @return the role, empty when unknown
     */
    Optional<IssuerRole> getIssuerRole();

    /**
     * Tells whether the Announcement of the Ministry of Industry and Information Technology lists the issuer under the
     * identical name, as the caller found (列入公告, 名称一致).
     *
     * @return whether it is listed, empty when unknown
     */
    Optional<Boolean> isIssuerListed();

    /**
     * Returns the countries and regions that the letter covers (出口目的国).
     *
     * @return the destinations, unmodifiable; an empty list means that the letter names none, an empty {@code Optional}
     *     that they are unknown
     */
    Optional<@Size(max = 300) List<CountryCode>> getDestinations();

    /**
     * Returns the vehicles that the letter covers (车架号).
     *
     * @return the identification numbers, unmodifiable; an empty list means that the letter names none, an empty {@code
     *     Optional} that they are unknown
     */
    Optional<@Size(max = 10_000) List<Vin>> getVins();

    /**
     * Returns the outlets abroad that serve the vehicles (海外售后服务网点).
     *
     * @return the outlets, unmodifiable; an empty list means that the letter names none, an empty {@code Optional} that
     *     they are unknown
     */
    Optional<@Size(max = 1_000) List<@Valid ServiceOutlet>> getOutlets();

    /**
     * Tells whether the letter bears the official seal of the maker (生产企业公章).
     *
     * @return whether it is sealed, empty when unknown
     */
    Optional<Boolean> isSealed();

    /**
     * Starts to build a letter of the maker of which nothing is known.
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
     * Builds a letter of the maker.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableMakerLetter.Builder {
        Builder() {}

        /**
         * Builds a letter of the maker that later changes of the given lists do not reach.
         *
         * @return a letter of the maker of the attributes given so far
         * @throws NullPointerException if a list contains null
         */
        @Override
        public MakerLetter build() {
            MakerLetter given = super.build();
            given.getDestinations()
                    .map(list -> copy(list, "A list of destinations"))
                    .ifPresent(this::destinations);
            given.getVins()
                    .map(list -> copy(list, "A list of identification numbers"))
                    .ifPresent(this::vins);
            given.getOutlets().map(list -> copy(list, "A list of outlets")).ifPresent(this::outlets);
            return super.build();
        }

        private static <T> List<T> copy(List<T> list, String subject) {
            return list.stream()
                    .map(element -> Objects.requireNonNull(element, subject + " must not contain null."))
                    .toList();
        }
    }
}
