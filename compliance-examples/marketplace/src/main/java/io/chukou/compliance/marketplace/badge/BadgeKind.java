package io.chukou.compliance.marketplace.badge;

/**
 * What a badge can say.
 *
 * <p>Each kind has a shape of its own besides its colours, so that nobody has to see colours to tell them apart.
 *
 * <p>Immutable and thread-safe.
 */
public enum BadgeKind {
    /** Permitted by what is on paper; nothing is taken on trust. */
    PERMITTED("#d3f0dd", "#0b5a2b", "M4 13l5 5L20 6"),
    /** Permitted if what is declared and what is vouched for comes true. */
    PERMITTED_IF_PAPERS_HOLD("#e6f5eb", "#14603a", "M6 3h9l4 4v14H6zM9 14l3 3 5-6"),
    /** Becomes permitted on a known day, by waiting alone. */
    UNLOCKS_ON("#e2ecfb", "#174a8c", "M12 3a9 9 0 1 0 .01 0zM12 7v5l4 3"),
    /** Nothing but the maker's letter stands between the car and the permission. */
    NEEDS_LETTER("#fdf0d0", "#6d4a00", "M3 6h18v12H3zM3 6l9 7 9-7"),
    /** Barred as it stands. */
    BLOCKED("#fbe3e1", "#8f1d14", "M12 3a9 9 0 1 0 .01 0zM6 6l12 12"),
    /** Facts are missing. */
    CANNOT_TELL("#ececf0", "#44464f", "M8 8a4 4 0 1 1 5.5 3.8C12.4 12.3 12 13 12 15M12 19v.5"),
    /** The authority decides. */
    REFERRED("#efe6fa", "#5a2b93", "M12 4v16M7 20h10M4 7h16M4 7l-2 6h4zM20 7l-2 6h4z"),
    /** The rules on used vehicles do not cover the vehicle; others may. */
    OUT_OF_SCOPE("#e8eae6", "#40463c", "M4 12h13M12 6l6 6-6 6M21 4v16");

    private final String background;
    private final String foreground;
    private final String outline;

    BadgeKind(String background, String foreground, String outline) {
        this.background = background;
        this.foreground = foreground;
        this.outline = outline;
    }

    /**
     * Returns the colour behind the text.
     *
     * @return the colour, such as {@code #ececf0}
     */
    public String background() {
        return background;
    }

    /**
     * Returns the colour of text and shape.
     *
     * @return the colour, such as {@code #44464f}
     */
    public String foreground() {
        return foreground;
    }

    /**
     * Returns the shape, to be drawn as a line on a field of 24 by 24.
     *
     * @return the path data of an SVG
     */
    public String outline() {
        return outline;
    }
}
