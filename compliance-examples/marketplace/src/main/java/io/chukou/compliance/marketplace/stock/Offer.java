package io.chukou.compliance.marketplace.stock;

import io.chukou.compliance.marketplace.badge.Badge;

/**
 * A listing with its badge.
 *
 * <p>Immutable and thread-safe.
 *
 * @param listing the listing
 * @param badge the badge as it is stored
 */
public record Offer(Listing listing, Badge badge) {}
