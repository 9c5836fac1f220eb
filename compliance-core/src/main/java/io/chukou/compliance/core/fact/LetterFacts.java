package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.IssuerRole;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.ServiceOutlet;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.Vin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts in the makers' after-sales confirmation letters (售后维修服务确认书) and in the outlets that they name.
 *
 * <p>Immutable and thread-safe.
 */
public final class LetterFacts {
    /** The letters at hand. */
    public static final Fact<List<MakerLetter>> MAKER_LETTERS =
            Fact.of("makerLetters", Subject.LETTER, Paper.MAKER_LETTER, ExportCase::getMakerLetters);

    /** The legal name of the letter's issuer. */
    public static final Fact<String> LETTER_ISSUER = letter("issuerName", MakerLetter::getIssuerName);

    /** What the issuer is to the maker. */
    public static final Fact<IssuerRole> LETTER_ISSUER_ROLE = letter("issuerRole", MakerLetter::getIssuerRole);

    /** Whether the caller found the issuer in the MIIT Announcement (公告). */
    public static final Fact<Boolean> LETTER_ISSUER_LISTED = letter("issuerListed", MakerLetter::isIssuerListed);

    /** The destination countries that the letter names. */
    public static final Fact<List<CountryCode>> LETTER_DESTINATIONS =
            letter("destinations", MakerLetter::getDestinations);

    /** The VINs that the letter names. */
    public static final Fact<List<Vin>> LETTER_VINS = letter("vins", MakerLetter::getVins);

    /** The overseas service outlets that the letter names. */
    public static final Fact<List<ServiceOutlet>> LETTER_OUTLETS = letter("outlets", MakerLetter::getOutlets);

    /** Whether the letter bears the maker's official seal (公章). */
    public static final Fact<Boolean> LETTER_SEALED = letter("sealed", MakerLetter::isSealed);

    /** The country of an outlet. */
    public static final Fact<CountryCode> OUTLET_COUNTRY = outlet("country", ServiceOutlet::getCountry);

    /** The provider of an outlet. */
    public static final Fact<String> OUTLET_PROVIDER = outlet("provider", ServiceOutlet::getProvider);

    /** The address of an outlet. */
    public static final Fact<String> OUTLET_ADDRESS = outlet("address", ServiceOutlet::getAddress);

    private LetterFacts() {}

    private static <T> Fact<T> letter(String name, Function<MakerLetter, Optional<T>> reader) {
        return Fact.inEach(MAKER_LETTERS, name, MakerLetter.class, reader);
    }

    private static <T> Fact<T> outlet(String name, Function<ServiceOutlet, Optional<T>> reader) {
        return Fact.inEach(LETTER_OUTLETS, name, ServiceOutlet.class, reader);
    }
}
