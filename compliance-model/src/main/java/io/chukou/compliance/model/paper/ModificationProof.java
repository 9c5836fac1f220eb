package io.chukou.compliance.model.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.NotBlankIfKnown;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The proof that a modified vehicle is really and lawfully modified (改装真实性证明材料).
 *
 * <p>Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableModificationProof.class)
@JsonDeserialize(as = ImmutableModificationProof.class)
@JsonPropertyOrder({
    "basis",
    "chassisBrand",
    "modifiedBrand",
    "modifiedModel",
    "realModificationProven",
    "sameKindListed",
    "cccValid"
})
public interface ModificationProof {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the brand of the chassis (车辆底盘品牌).
     *
     * @return the brand, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getChassisBrand();

    /**
     * Returns the brand of the modified vehicle (改装车品牌).
     *
     * @return the brand, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getModifiedBrand();

    /**
     * Returns the model of the modified vehicle (车辆型号).
     *
     * @return the model, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 200) String> getModifiedModel();

    /**
     * Tells whether it is proven that the modification is real (改装真实性).
     *
     * @return whether it is proven, empty when unknown
     */
    Optional<Boolean> isRealModificationProven();

    /**
     * Tells whether the Announcement of the Ministry of Industry and Information Technology lists a modified vehicle of
     * the same kind (同类改装车产品).
     *
     * @return whether one is listed, empty when unknown
     */
    Optional<Boolean> isSameKindListed();

    /**
     * Tells whether the compulsory product certification is valid (国家强制性产品认证).
     *
     * @return whether it is valid, empty when unknown
     */
    Optional<Boolean> isCccValid();

    /**
     * Starts to build a proof of modification of which nothing is known.
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
     * Builds a proof of modification.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableModificationProof.Builder {
        Builder() {}
    }
}
