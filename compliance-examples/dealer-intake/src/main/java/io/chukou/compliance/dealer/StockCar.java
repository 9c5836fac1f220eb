package io.chukou.compliance.dealer;

import io.chukou.compliance.model.constraint.DatePrecision;
import io.chukou.compliance.model.constraint.PartialDate;
import io.chukou.compliance.model.constraint.UnifiedSocialCreditCode;
import io.chukou.compliance.model.constraint.Vin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A car that is offered to the dealer, as the dealer's own system knows it. Nothing here is named after the library; only three
 * constraints come from it. What the dealer does not know is null.
 *
 * <p>The stock number names files, and with 16 characters at most it cannot be a frame number, which no file may show.
 */
record StockCar(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,15}")
        String stockNo,

        @NotNull @Vin String frameNo,
        @NotNull Body body,
        @Nullable Fuel fuel,
        @Nullable Build build,
        @Nullable @Size(max = 200) String maker,

        @Nullable @PartialDate(atLeast = DatePrecision.MONTH)
        String builtOn,

        @NotNull @PartialDate(atLeast = DatePrecision.MONTH) String firstPlated,
        @Nullable Usage usage,
        @Nullable Usage formerUsage,
        @Nullable @PartialDate String usageChangedOn,
        @Nullable @PositiveOrZero Integer mileageKm,
        @Nullable Boolean modified,
        @Nullable Lien lien,
        @Nullable Boolean openFines,
        @Nullable Boolean openAccidents,
        @Nullable Title title,
        @Nullable Boolean carSeen,
        @Nullable Boolean certificateSeen,
        @Nullable Boolean recordSeen,
        @Nullable Letter letter,
        @Nullable @Size(max = 200) String letterIssuer,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String destination,
        @Nullable @Size(max = 200) String buyerCompany,
        @Nullable @UnifiedSocialCreditCode String buyerCreditCode,
        @Nullable @Positive BigDecimal askingPrice) {

    enum Body {
        CAR,
        VAN,
        BUS,
        PICKUP,
        TRUCK,
        MOTORCYCLE
    }

    enum Fuel {
        PETROL,
        HYBRID,
        PLUG_IN,
        RANGE_EXTENDER,
        ELECTRIC
    }

    enum Build {
        DOMESTIC,
        IMPORTED
    }

    /** NEVER is for the column of former uses only. */
    enum Usage {
        PRIVATE,
        TAXI,
        RENTAL,
        GOODS,
        NEVER
    }

    /** What weighs on the car; NONE is none of the three. */
    enum Lien {
        NONE,
        MORTGAGED,
        PLEDGED,
        CUSTOMS
    }

    /** What the record of the vehicle administration says of the car as a whole, as looked up or as the seller tells it. */
    enum Title {
        CLEAR,
        SEIZED,
        STOLEN,
        MISMATCH
    }

    /** Whose after-sales letter there is. */
    enum Letter {
        NONE,
        MAKER,
        SALES_COMPANY
    }
}
