package io.chukou.compliance.fleet;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of the inventory, and the fact that it tells. All cells are texts; an empty one means that the fact is unknown. Only an
 * empty basis is no gap: all facts of the row are then declared. To say that they were read off the papers, write ON_PAPER.
 */
@SuppressWarnings("ImmutableEnumChecker") // A JsonPointer is immutable, but nothing on it says so.
enum ListingColumn {
    REFERENCE("/reference"),
    BASIS("/basis"),
    DESTINATION("/destination"),
    VIN("/vehicle/vin"),
    BRAND("/vehicle/brand"),
    MODEL("/vehicle/model"),
    CATEGORY("/vehicle/category"),
    POWERTRAIN("/vehicle/powertrain"),
    STEERING_SIDE("/vehicle/steeringSide"),
    MAKER("/vehicle/makerName"),
    ORIGIN("/vehicle/origin"),
    USE("/vehicle/use/current"),
    FORMER_USE("/vehicle/use/changes/0/from", "/vehicle/use/changes"),
    USE_CHANGED("/vehicle/use/changes/0/date"),
    FACTORY_DATE("/vehicle/factoryDate"),
    ODOMETER_KM("/vehicle/odometerKm"),
    MODIFIED("/vehicle/modified"),
    REGISTERED("/vehicle/registered"),
    REGISTRATION_DATE("/registrationCertificate/registrationDate"),
    TRANSFER_DATE("/registrationCertificate/transferPendingExportDate"),
    MORTGAGED("/status/mortgaged"),
    SEALED_OR_DETAINED("/status/sealedOrDetained"),
    UNLAWFULLY_OBTAINED("/status/unlawfullyObtained"),
    SMUGGLED_OR_ASSEMBLED("/status/smuggledOrAssembled"),
    MATCHES_CERTIFICATE("/status/matchesCertificate"),
    OTHERWISE_BARRED("/status/otherwiseBarred"),
    LETTER_ISSUER("/makerLetters/0/issuerName", "/makerLetters"),
    LETTER_ISSUER_ROLE("/makerLetters/0/issuerRole"),
    LETTER_ISSUER_LISTED("/makerLetters/0/issuerListed"),
    LETTER_VIN("/makerLetters/0/vins/0", "/makerLetters/0/vins"),
    LETTER_DESTINATION("/makerLetters/0/destinations/0", "/makerLetters/0/destinations"),
    LETTER_OUTLET_COUNTRY("/makerLetters/0/outlets/0/country", "/makerLetters/0/outlets"),
    LETTER_OUTLET_PROVIDER("/makerLetters/0/outlets/0/provider"),
    LETTER_OUTLET_ADDRESS("/makerLetters/0/outlets/0/address"),
    LETTER_SEALED("/makerLetters/0/sealed");

    /** The cell that says of a list that it is empty: no former use, no letter, nothing that the letter names. */
    static final String NONE = "NONE";

    private final String header;
    private final JsonPointer place;
    private final @Nullable JsonPointer list;
    private final String path;

    ListingColumn(String place) {
        this(place, null);
    }

    ListingColumn(String place, @Nullable String list) {
        this.header = name().toLowerCase(Locale.ROOT);
        this.place = JsonPointer.compile(place);
        this.list = list == null ? null : JsonPointer.compile(list);
        this.path = place.substring(1).replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
    }

    /** Its name in the header of the inventory. */
    String header() {
        return header;
    }

    /** Where the fact stands in the JSON form of a case. */
    JsonPointer place() {
        return place;
    }

    /** The list that is empty if the cell is {@link #NONE}; null if the column knows no such cell. */
    @Nullable
    JsonPointer list() {
        return list;
    }

    /** The place as the library writes it, such as {@code makerLetters[0].vins[0]}. */
    String path() {
        return path;
    }
}
