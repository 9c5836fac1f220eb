package io.chukou.compliance.core.message;

/**
 * The languages in which texts exist.
 *
 * <p>Immutable and thread-safe.
 */
public enum Language {
    /** English. */
    EN("en"),
    /** Simplified Chinese (简体中文). */
    ZH("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * Returns the language tag.
     *
     * @return {@code en} or {@code zh}
     */
    public String tag() {
        return tag;
    }
}
