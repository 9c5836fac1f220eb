package io.chukou.compliance.marketplace.stock;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.marketplace.badge.Badge;
import io.chukou.compliance.marketplace.badge.BadgeKind;
import io.chukou.compliance.model.value.CountryCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The listings and their badges, in a database.
 *
 * <p>A badge is stored with its listing, so that a filter by verdict is a query and no assessment. It is due again when its time
 * is over, when the rulebook changed, and when the listing did.
 *
 * <p>Thread-safe as far as the data source is.
 */
public final class Stock {
    private static final String FILTER =
            " from listing where kind is not null and (? is null or kind = ?) and (? is null or destination is null or destination = ?)";
    private static final CaseReader CASES = CaseReader.strict();

    private final DataSource database;

    /**
     * Makes the table if there is none.
     *
     * @param database where
     * @throws SQLException if the database refuses
     */
    public Stock(DataSource database) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection();
                PreparedStatement create = connection.prepareStatement("""
                        create table if not exists listing (
                            id varchar(32) primary key,
                            title varchar(480) not null,
                            price_cny integer not null,
                            destination char(2),
                            facts varchar not null,
                            kind varchar(32),
                            verdict varchar(32),
                            indicative boolean,
                            opens date,
                            holds_until date,
                            as_of date,
                            fingerprint varchar(64))""")) {
            create.executeUpdate();
        }
    }

    /**
     * Stores a listing, new or changed. Its badge is due.
     *
     * @param listing the listing
     * @throws SQLException if the database refuses
     */
    public void put(Listing listing) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement merge = connection.prepareStatement(
                        "merge into listing (id, title, price_cny, destination, facts, kind) key (id) values (?, ?, ?, ?, ?, null)")) {
            merge.setString(1, listing.id());
            merge.setString(2, listing.title());
            merge.setInt(3, listing.priceCny());
            merge.setString(4, listing.destination().map(CountryCode::getValue).orElse(null));
            merge.setString(5, CASES.write(listing.car()));
            merge.executeUpdate();
        }
    }

    /**
     * Finds the listings that have no badge for a day: a new or changed listing, a badge whose time is over, or one by another
     * rulebook.
     *
     * @param day the day
     * @param fingerprint the fingerprint of the rulebook
     * @return the listings
     * @throws SQLException if the database refuses
     */
    public List<Listing> due(LocalDate day, String fingerprint) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select * from listing where kind is null or fingerprint <> ? or holds_until < ? or as_of > ? order by id")) {
            query.setString(1, fingerprint);
            query.setObject(2, day);
            query.setObject(3, day);
            return all(query, Stock::listing);
        }
    }

    /**
     * Stores the badge of a listing, unless the listing was changed meanwhile: then another badge is due.
     *
     * @param listing what was assessed
     * @param badge its badge
     * @throws SQLException if the database refuses
     */
    public void record(Listing listing, Badge badge) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update listing set kind = ?, verdict = ?, indicative = ?, opens = ?, holds_until = ?, as_of = ?, fingerprint = ?
                        where id = ? and facts = ?""")) {
            update.setString(1, badge.kind().name());
            update.setString(2, badge.verdict().name());
            update.setBoolean(3, badge.indicative());
            update.setObject(4, badge.opens());
            update.setObject(5, badge.holdsUntil());
            update.setObject(6, badge.asOf());
            update.setString(7, badge.fingerprint());
            update.setString(8, listing.id());
            update.setString(9, CASES.write(listing.car()));
            update.executeUpdate();
        }
    }

    /**
     * Finds a listing.
     *
     * @param id its id
     * @return the listing; empty if there is none, or none with a badge
     * @throws SQLException if the database refuses
     */
    public Optional<Offer> find(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select * from listing where id = ? and kind is not null")) {
            query.setString(1, id);
            return all(query, Stock::offer).stream().findFirst();
        }
    }

    /**
     * Finds a page of listings in the order of their ids.
     *
     * @param filter which ones
     * @param skip how many to pass over
     * @param most how many at most
     * @return the listings
     * @throws SQLException if the database refuses
     */
    public List<Offer> page(Filter filter, int skip, int most) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select *" + FILTER + " order by id offset ? rows fetch next ? rows only")) {
            set(query, filter);
            query.setInt(5, skip);
            query.setInt(6, most);
            return all(query, Stock::offer);
        }
    }

    /**
     * Counts the listings of each kind of badge.
     *
     * @param destination only those for this country and those that name none, or null for all
     * @return how many; kinds that do not occur are left out
     * @throws SQLException if the database refuses
     */
    public Map<BadgeKind, Integer> count(@Nullable CountryCode destination) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select kind, count(*)" + FILTER + " group by kind")) {
            set(query, new Filter(null, destination));
            Map<BadgeKind, Integer> counts = new EnumMap<>(BadgeKind.class);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    counts.put(BadgeKind.valueOf(rows.getString(1)), rows.getInt(2));
                }
            }
            return counts;
        }
    }

    /**
     * Returns the countries that sellers name.
     *
     * @return the countries in the order of their codes
     * @throws SQLException if the database refuses
     */
    public List<CountryCode> destinations() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select distinct destination from listing where destination is not null order by 1")) {
            return all(query, row -> CountryCode.of(row.getString(1)));
        }
    }

    private static void set(PreparedStatement query, Filter filter) throws SQLException {
        String kind = filter.kind() == null ? null : filter.kind().name();
        String country =
                filter.destination() == null ? null : filter.destination().getValue();
        query.setString(1, kind);
        query.setString(2, kind);
        query.setString(3, country);
        query.setString(4, country);
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> all(PreparedStatement query, Row<T> row) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(row.read(rows));
            }
        }
        return all;
    }

    private static Offer offer(ResultSet row) throws SQLException {
        Badge badge = new Badge(
                BadgeKind.valueOf(row.getString("kind")),
                Verdict.valueOf(row.getString("verdict")),
                row.getBoolean("indicative"),
                row.getObject("opens", LocalDate.class),
                row.getObject("holds_until", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getString("fingerprint"));
        return new Offer(listing(row), badge);
    }

    private static Listing listing(ResultSet row) throws SQLException {
        try {
            return new Listing(
                    row.getString("id"),
                    row.getString("title"),
                    row.getInt("price_cny"),
                    CASES.read(row.getString("facts")));
        } catch (IntakeException e) {
            throw new SQLException("The facts of a listing can no longer be read: " + e.getMessage(), e);
        }
    }
}
