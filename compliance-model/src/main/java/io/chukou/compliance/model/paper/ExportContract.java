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
 * The contract by which the vehicle is sold abroad (出口合同).
 *
 * <p>Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableExportContract.class)
@JsonDeserialize(as = ImmutableExportContract.class)
@JsonPropertyOrder({
    "basis",
    "number",
    "legallyEffective",
    "afterSalesTerms",
    "afterSalesDutiesDivided",
    "foreignLanguage",
    "chineseTranslation"
})
public interface ExportContract {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the number of the contract (合同号).
     *
     * @return the number, empty when unknown
     */
    Optional<@NotBlankIfKnown @Size(max = 100) String> getNumber();

    /**
     * Tells whether the contract is legally effective (具有法律效力).
     *
     * @return whether it is effective, empty when unknown
     */
    Optional<Boolean> isLegallyEffective();

    /**
     * Tells whether the contract has terms on after-sales service (售后服务内容).
     *
     * @return whether it has them, empty when unknown
     */
    Optional<Boolean> isAfterSalesTerms();

    /**
     * Tells whether the contract divides the after-sales duties between buyer and seller (明确区分买卖双方售后责任).
     *
     * @return whether it divides them, empty when unknown
     */
    Optional<Boolean> isAfterSalesDutiesDivided();

    /**
     * Tells whether the contract is written in a foreign language (外文合同).
     *
     * @return whether it is, empty when unknown
     */
    Optional<Boolean> isForeignLanguage();

    /**
     * Tells whether a Chinese translation is there (中文译本).
     *
     * @return whether it is there, empty when unknown
     */
    Optional<Boolean> isChineseTranslation();

    /**
     * Starts to build an export contract of which nothing is known.
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
     * Builds an export contract.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableExportContract.Builder {
        Builder() {}
    }
}
