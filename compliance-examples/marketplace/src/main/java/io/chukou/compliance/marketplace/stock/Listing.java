package io.chukou.compliance.marketplace.stock;

import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.Basis;
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
    private static final int LONGEST_TITLE = 120;

    /**
     * Takes a listing in. Everything in it counts as declared. Of its papers only those about the car itself are kept: exporter,
     * application form, contract and transfer will be the buyer's, and the badge vouches for them. Characters that cannot be seen
     * are taken out of the title.
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
        title = shortened(UNPRINTABLE.matcher(title).replaceAll(""));
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
     * Returns where the seller would sell it to.
     *
     * @return the country; empty if the seller names none
     */
    public Optional<CountryCode> destination() {
        return car.getDestination();
    }

    private static ExportCase aboutTheCar(ExportCase car) {
        return ExportCase.builder()
                .basis(Basis.DECLARED)
                .reference(car.getReference())
                .vehicle(car.getVehicle())
                .registrationCertificate(car.getRegistrationCertificate())
                .status(car.getStatus())
                .inspectionReport(car.getInspectionReport())
                .makerLetters(car.getMakerLetters())
                .modificationProof(car.getModificationProof())
                .destination(car.getDestination())
                .build();
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_TITLE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE));
    }
}
