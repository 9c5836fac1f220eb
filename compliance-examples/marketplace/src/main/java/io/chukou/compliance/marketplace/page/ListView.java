package io.chukou.compliance.marketplace.page;

import io.chukou.compliance.marketplace.badge.BadgeKind;
import io.chukou.compliance.marketplace.stock.Filter;
import io.chukou.compliance.marketplace.stock.Offer;
import io.chukou.compliance.model.value.CountryCode;
import java.util.List;
import java.util.Map;

/**
 * The page of listings.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frame what is around it
 * @param filter what the visitor wants to see
 * @param offers the listings on this page
 * @param counts how many listings there are of each kind, for the chosen destination
 * @param destinations the countries to choose from
 * @param page the number of this page, counted from 1
 * @param onPage how many listings a page has
 */
public record ListView(
        Frame frame,
        Filter filter,
        List<Offer> offers,
        Map<BadgeKind, Integer> counts,
        List<CountryCode> destinations,
        int page,
        int onPage) {
    /** The parameter that names a page. */
    public static final String PAGE = "page";

    /**
     * Returns how many listings fit the filter.
     *
     * @return how many, on all pages
     */
    public int found() {
        BadgeKind kind = filter.kind();
        return kind == null ? all() : counts.getOrDefault(kind, 0);
    }

    /**
     * Returns how many listings there are for the chosen destination.
     *
     * @return how many
     */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns how many pages there are.
     *
     * @return how many, at least 1
     */
    public int pages() {
        return Math.max(1, (found() + onPage - 1) / onPage);
    }

    /**
     * Returns the address of another page of the same list.
     *
     * @param number its number
     * @return its address
     */
    public Address page(int number) {
        return frame.here().with(PAGE, number == 1 ? "" : String.valueOf(number));
    }

    /**
     * Returns the address of a listing. The chosen destination goes along, for a seller that names none.
     *
     * @param offer the listing
     * @return its address
     */
    public Address listing(Offer offer) {
        Address address = frame.here().to("/listings/" + offer.listing().id());
        return offer.listing().destination().isPresent()
                ? address
                : address.with("destination", frame.here().parameter("destination"));
    }
}
