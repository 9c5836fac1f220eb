package io.chukou.compliance.cli.input;

import org.jspecify.annotations.Nullable;

/**
 * The text of one case, not yet understood.
 *
 * @param place where it begins
 * @param text the text; null if it cannot be used
 * @param trouble why it cannot be used; empty if it can
 */
record Piece(Place place, @Nullable String text, String trouble) {

    static Piece unusable(Place place, String trouble) {
        return new Piece(place, null, trouble);
    }
}
