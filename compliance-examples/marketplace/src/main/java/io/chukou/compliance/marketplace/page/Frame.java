package io.chukou.compliance.marketplace.page;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What every page shows around its content.
 *
 * <p>Immutable and thread-safe.
 *
 * @param texts the texts of its language
 * @param here its address
 * @param day the day it speaks of
 * @param rulebook the rules it speaks of
 */
public record Frame(Texts texts, Address here, LocalDate day, Rulebook rulebook) {

    /**
     * Returns the same page in another language.
     *
     * @param language the language
     * @return its address
     */
    public Address in(Language language) {
        return here.with(Address.LANGUAGE, language.tag());
    }

    /**
     * Returns the name of a class of the style sheet.
     *
     * @param constant what it is for
     * @return the name
     */
    public static String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
