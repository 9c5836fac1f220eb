package io.chukou.compliance.marketplace.stock;

import static io.chukou.compliance.model.value.Basis.DECLARED;

import io.chukou.compliance.core.fact.Masking;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.CountryCode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A car that somebody offers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the name in addresses: letters, digits and hyphens
 * @param title what the seller writes above it; any text
 * @param priceCny the price in yuan
 * @param car what the seller declares about the car
 */
public record Listing(String id, String title, int priceCny, ExportCase car) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,32}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}]");
    /** As long as a VIN or longer, with a digit in it, in letters of either width. */
    private static final Pattern LIKE_VIN =
            Pattern.compile("(?=[A-Za-zＡ-Ｚａ-ｚ]*[0-9０-９])([A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{3})[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{14,}");

    private static final int LONGEST_TITLE = 120;

    /**
     * Takes a listing in. Everything in it counts as declared, also where the seller says that it is on paper. Of its papers only those about the car itself are kept: exporter,
     * application form, contract and transfer will be the buyer's, and the badge vouches for them. Characters that cannot be seen
     * are taken out of the title, and numbers of vehicles and firms in it are masked.
     *
     * @param id the name in addresses: letters, digits and hyphens
     * @param title what the seller writes above it; any text
     * @param priceCny the price in yuan
     * @param car what the seller declares about the car
     * @throws IllegalArgumentException if the id has another form
     */
    public Listing {
        if (!isId(id)) {
            throw new IllegalArgumentException("An id is 1 to 32 letters, digits and hyphens");
        }
        title = shortened(masked(UNPRINTABLE.matcher(title).replaceAll("")));
        car = aboutTheCar(car);
    }

    /**
     * Says whether a text has the form of an id.
     *
     * @param text the text
     * @return true if it does
     */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * Masks what may be a VIN, also a mistyped one, and what the library masks in any text.
     *
     * @param text the text
     * @return the text with the first three characters of each
     */
    public static String masked(String text) {
        return Masking.text(LIKE_VIN.matcher(text).replaceAll("$1**************"));
    }

    /**
     * Returns where the seller would sell it to.
     *
     * @return the country; empty if the seller names none
     */
    public Optional<CountryCode> destination() {
        return car.getDestination();
    }

    /** What a section says of its own basis goes before what the case says, so each says it. */
    private static ExportCase aboutTheCar(ExportCase car) {
        return ExportCase.builder()
                .basis(DECLARED)
                .reference(car.getReference())
                .vehicle(car.getVehicle()
                        .map(one -> one.toBuilder().basis(DECLARED).build()))
                .registrationCertificate(car.getRegistrationCertificate()
                        .map(one -> one.toBuilder().basis(DECLARED).build()))
                .status(car.getStatus()
                        .map(one -> one.toBuilder().basis(DECLARED).build()))
                .inspectionReport(car.getInspectionReport()
                        .map(one -> one.toBuilder().basis(DECLARED).build()))
                .makerLetters(car.getMakerLetters()
                        .map(all -> all.stream()
                                .map(one -> one.toBuilder().basis(DECLARED).build())
                                .toList()))
                .modificationProof(car.getModificationProof()
                        .map(one -> one.toBuilder().basis(DECLARED).build()))
                .destination(car.getDestination())
                .build();
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_TITLE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE));
    }
}
