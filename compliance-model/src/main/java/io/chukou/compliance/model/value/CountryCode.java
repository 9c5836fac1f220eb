package io.chukou.compliance.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A country or region by its two-letter code (国家和地区代码, ISO 3166-1 alpha-2, and XK for Kosovo).
 *
 * <p>Only the 249 assigned codes and {@code XK} exist. Hong Kong, Macao and Taiwan have codes of their own, as they are
 * customs territories of their own. The codes are pinned here, so that they do not vary with the Java version.
 *
 * <p>The JSON form is a string.
 *
 * <p>Immutable and thread-safe.
 */
public final class CountryCode {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    /** As assigned on 2026-01-01. */
    private static final String ASSIGNED = """
            AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ
            BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
            CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
            DE DJ DK DM DO DZ
            EC EE EG EH ER ES ET
            FI FJ FK FM FO FR
            GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY
            HK HM HN HR HT HU
            ID IE IL IM IN IO IQ IR IS IT
            JE JM JO JP
            KE KG KH KI KM KN KP KR KW KY KZ
            LA LB LC LI LK LR LS LT LU LV LY
            MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
            NA NC NE NF NG NI NL NO NP NR NU NZ
            OM
            PA PE PF PG PH PK PL PM PN PR PS PT PW PY
            QA
            RE RO RS RU RW
            SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ
            TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
            UA UG UM US UY UZ
            VA VC VE VG VI VN VU
            WF WS
            XK
            YE YT
            ZA ZM ZW
            """;

    private static final Map<String, CountryCode> BY_VALUE = Arrays.stream(ASSIGNED.split("\\s+"))
            .map(CountryCode::new)
            .collect(Collectors.toUnmodifiableMap(CountryCode::getValue, Function.identity()));

    private final String value;

    private CountryCode(String value) {
        this.value = value;
    }

    /**
     * Obtains a country or region from its code.
     *
     * @param code two capital letters, such as {@code KZ}
     * @return the country or region
     * @throws IllegalArgumentException if the code has another form or is not assigned
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CountryCode of(String code) {
        Objects.requireNonNull(code, "code");
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("A country code has two capital letters, such as KZ.");
        }
        CountryCode country = BY_VALUE.get(code);
        if (country == null) {
            throw new IllegalArgumentException("The country code " + code + " is not assigned in ISO 3166-1.");
        }
        return country;
    }

    /**
     * Returns the code.
     *
     * @return the two capital letters
     */
    @JsonValue
    public String getValue() {
        return value;
    }

    /**
     * Compares this country or region with another for equality.
     *
     * @param other the object to compare with
     * @return true if the other has the same code
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountryCode that && value.equals(that.value);
    }

    /**
     * Returns a hash code that agrees with equality.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the code.
     *
     * @return the two capital letters
     */
    @Override
    public String toString() {
        return value;
    }
}
