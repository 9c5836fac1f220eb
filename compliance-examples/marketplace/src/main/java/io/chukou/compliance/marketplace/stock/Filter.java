package io.chukou.compliance.marketplace.stock;

import io.chukou.compliance.marketplace.badge.BadgeKind;
import io.chukou.compliance.model.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor wants to see.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind only listings with this badge, or null for all
 * @param destination only listings for this country and those that name none, or null for all
 */
public record Filter(@Nullable BadgeKind kind, @Nullable CountryCode destination) {
    /** Everything. */
    public static final Filter NONE = new Filter(null, null);
}
