package io.chukou.compliance.marketplace;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.marketplace.badge.Badge;
import io.chukou.compliance.marketplace.stock.Listing;
import io.chukou.compliance.marketplace.stock.Stock;
import java.sql.SQLException;
import java.time.LocalDate;

/** Keeps the stored badges fresh. Only listings whose badge is due are assessed, so on most days few or none. */
final class Appraiser {
    private final Stock stock;
    private final ExportValidator validator;

    Appraiser(Stock stock, ExportValidator validator) {
        this.stock = stock;
        this.validator = validator;
    }

    /** Returns how many badges were due. */
    int freshen(LocalDate day) throws SQLException {
        int due = 0;
        for (Listing listing : stock.due(day, validator.rulebook().fingerprint())) {
            stock.record(listing, Badge.of(validator, listing.car(), day));
            due++;
        }
        return due;
    }
}
