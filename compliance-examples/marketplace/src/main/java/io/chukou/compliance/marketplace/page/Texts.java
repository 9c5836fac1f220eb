package io.chukou.compliance.marketplace.page;

import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.marketplace.badge.Badge;
import io.chukou.compliance.marketplace.badge.BadgeKind;
import io.chukou.compliance.marketplace.form.FieldKind;
import io.chukou.compliance.model.value.CountryCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The texts of one language: those of the shop, and those of the library for what the library says.
 *
 * <p>Immutable and thread-safe.
 */
public final class Texts {
    private static final Texts ENGLISH = new Texts(Language.EN);
    private static final Texts CHINESE = new Texts(Language.ZH);

    private final Messages law;
    private final Properties own;

    private Texts(Language language) {
        this.law = Messages.of(language);
        this.own = load(language);
    }

    /**
     * Returns the texts of a language.
     *
     * @param language the language
     * @return the texts
     */
    public static Texts of(Language language) {
        return language == Language.ZH ? CHINESE : ENGLISH;
    }

    static Properties load(Language language) {
        String name = "shop." + language.tag() + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /**
     * Returns the language.
     *
     * @return the language
     */
    public Language language() {
        return law.language();
    }

    /**
     * Returns the texts of the library.
     *
     * @return the texts
     */
    public Messages law() {
        return law;
    }

    /**
     * Returns a text of the shop.
     *
     * @param key its key
     * @param values what takes the place of {0}, {1} and so on
     * @return the text
     * @throws NullPointerException if there is no such text
     */
    public String get(String key, Object... values) {
        String text = Objects.requireNonNull(own.getProperty(key), key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /**
     * Names a kind of badge.
     *
     * @param kind the kind
     * @return its name
     */
    public String badge(BadgeKind kind) {
        return get("badge." + kind);
    }

    /**
     * Returns what a badge says, without its mark as indicative.
     *
     * @param badge the badge
     * @return a few words, with the day on which waiting helps
     */
    public String badge(Badge badge) {
        LocalDate opens = badge.opens();
        return opens == null ? badge(badge.kind()) : get("badge." + badge.kind() + ".opens", opens);
    }

    /**
     * Returns all that a badge says.
     *
     * @param badge the badge
     * @return a few words, marked if it rests on what the seller declares
     */
    public String wholeBadge(Badge badge) {
        return badge.indicative() ? get("indicative", badge(badge)) : badge(badge);
    }

    /**
     * Returns what a badge says where nothing else says on what it rests.
     *
     * @param badge the badge
     * @return a few words, and that they rest on what the seller declares, whatever the verdict
     */
    public String declaredBadge(Badge badge) {
        return get("declared", badge(badge));
    }

    /**
     * Names a country.
     *
     * @param country the country
     * @return its name
     */
    public String country(CountryCode country) {
        return new Locale.Builder()
                .setRegion(country.getValue())
                .build()
                .getDisplayCountry(Locale.forLanguageTag(language().tag()));
    }

    /**
     * Writes a price.
     *
     * @param yuan the price
     * @return the price with its currency
     */
    public String price(int yuan) {
        return String.format(Locale.ROOT, "¥ %,d", yuan);
    }

    /**
     * Names an instrument of the law.
     *
     * @param instrument the instrument
     * @return its title in this language, and its number if it has one
     */
    public String instrument(Instrument instrument) {
        String title = language() == Language.ZH ? instrument.chineseTitle() : instrument.englishTitle();
        String number = instrument.documentNumber();
        return number == null ? title : get("instrument", title, number);
    }

    /**
     * Asks for a fact.
     *
     * @param fact the fact
     * @return the label of its field
     */
    public String label(Fact<?> fact) {
        String name = fact.equals(CaseFacts.DESTINATION) ? get("field.destination") : law.fact(fact);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * Names a value that can be chosen.
     *
     * @param value the value
     * @return its name
     */
    public String choice(Object value) {
        return value instanceof CountryCode country ? country(country) : law.value(value);
    }

    /**
     * Says what a field takes.
     *
     * @param kind the kind of field
     * @return one sentence
     */
    public String takes(FieldKind kind) {
        return get("field.takes." + kind);
    }
}
