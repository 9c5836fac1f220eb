package io.chukou.compliance.model.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.NotBlankIfKnown;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place abroad where vehicles of the maker are served (售后服务网点).
 *
 * <p>Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableServiceOutlet.class)
@JsonDeserialize(as = ImmutableServiceOutlet.class)
@JsonPropertyOrder({"country", "provider", "address"})
public interface ServiceOutlet {
    /**
     * Returns the country or region of the outlet (所在国家).
     *
     * @return the country or region, empty when unknown
     */
    Optional<CountryCode> getCountry();

    /**
     * Returns the name of the firm that serves (服务商).
     *
     * @return the name, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getProvider();

    /**
     * Returns the address of the outlet (地址).
     *
     * @return the address, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 500) String> getAddress();

    /**
     * Starts to build a service outlet of which nothing is known.
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
     * Builds a service outlet.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableServiceOutlet.Builder {
        Builder() {}
    }
}
