package io.chukou.compliance.model.vehicle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.ChukouStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a vehicle is and was registered to be used for (使用性质).
 *
 * <p>A change of use can keep the stricter scrapping limit alive, so the past matters. Every attribute may be absent;
 * absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableUseHistory.class)
@JsonDeserialize(as = ImmutableUseHistory.class)
@JsonPropertyOrder({"current", "changes"})
public interface UseHistory {
    /**
     * Returns the present use (现使用性质).
     *
     * @return the use, empty when unknown
     */
    Optional<VehicleUse> getCurrent();

    /**
     * Returns every change of use, the oldest first (使用性质变更).
     *
     * @return the changes, unmodifiable; an empty list means that the use never changed, an empty {@code Optional} that
     *     they are unknown
     */
    Optional<@Size(max = 100) List<@Valid UseChange>> getChanges();

    /**
     * Starts to build a history of use of which nothing is known.
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
     * Builds a history of use.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableUseHistory.Builder {
        Builder() {}

        /**
         * Builds a history of use that later changes of the given lists do not reach.
         *
         * @return a history of use of the attributes given so far
         * @throws NullPointerException if a list contains null
         */
        @Override
        public UseHistory build() {
            super.build().getChanges().map(Builder::copy).ifPresent(this::changes);
            return super.build();
        }

        private static List<UseChange> copy(List<UseChange> changes) {
            return changes.stream()
                    .map(element -> Objects.requireNonNull(element, "A list of changes of use must not contain null."))
                    .toList();
        }
    }
}
