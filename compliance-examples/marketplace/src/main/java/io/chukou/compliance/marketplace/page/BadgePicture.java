package io.chukou.compliance.marketplace.page;

import io.chukou.compliance.marketplace.badge.BadgeKind;
import io.chukou.compliance.marketplace.stock.Listing;
import io.chukou.compliance.marketplace.stock.Offer;

/**
 * A badge as a picture. Its width comes from its text, because nobody knows the reader's fonts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param texts the texts of its language
 * @param listing the listing
 * @param kind the kind of badge
 * @param text all that it says
 */
public record BadgePicture(Texts texts, Listing listing, BadgeKind kind, String text) {
    private static final double NARROW = 7.3;
    private static final double WIDE = 14;
    private static final int AROUND_TEXT = 40;
    private static final int FIRST_WIDE = 0x2e80;

    /**
     * Draws the stored badge of a listing.
     *
     * @param texts the texts of its language
     * @param offer the listing
     * @return the picture
     */
    public static BadgePicture of(Texts texts, Offer offer) {
        return new BadgePicture(texts, offer.listing(), offer.badge().kind(), texts.declaredBadge(offer.badge()));
    }

    /**
     * Returns the room for the text.
     *
     * @return its length in pixels
     */
    public int textLength() {
        double length = text.codePoints()
                .mapToDouble(character -> character < FIRST_WIDE ? NARROW : WIDE)
                .sum();
        return (int) Math.ceil(length);
    }

    /**
     * Returns the width of the whole.
     *
     * @return the width in pixels
     */
    public int width() {
        return textLength() + AROUND_TEXT;
    }
}
