package io.chukou.compliance.model.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.Vin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The declaration of the exporter that the vehicle meets the access standard of the destination (符合目的地市场准入标准的声明).
 *
 * <p>Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableConformityDeclaration.class)
@JsonDeserialize(as = ImmutableConformityDeclaration.class)
@JsonPropertyOrder({"basis", "destination", "vin", "sealed"})
public interface ConformityDeclaration {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the country or region whose standard the vehicle meets (目的地).
     *
     * @return the destination that the declaration states, empty when unknown
     */
    Optional<CountryCode> getDestination();

    /**
     * Returns the vehicle identification number (车辆识别代号).
     *
     * @return the number, empty when unknown
     */
    Optional<Vin> getVin();

    /**
     * Tells whether the declaration bears the official seal of the exporter (企业公章).
     *
     * @return whether it is sealed, empty when unknown
     */
    Optional<Boolean> isSealed();

    /**
     * Starts to build a conformity declaration of which nothing is known.
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
     * Builds a conformity declaration.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableConformityDeclaration.Builder {
        Builder() {}
    }
}
