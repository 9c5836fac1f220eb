package io.chukou.compliance.listings;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up listings of used vehicles. */
public final class Listings {
    /** The day from which all dates of the listings are counted back. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** The seed of the bundled listings. */
    public static final long SEED = 20260630L;

    /** How many listings are bundled. */
    public static final int BUNDLED = 240;

    private static final String FILE = "listings.jsonl";

    private Listings() {}

    /**
     * Opens the listings that come with the program.
     *
     * @return what {@link #write} gives for {@link #BUNDLED} and {@link #SEED}
     */
    public static InputStream bundled() {
        return Objects.requireNonNull(Listings.class.getResourceAsStream(FILE), FILE);
    }

    /**
     * Makes up listings without end.
     *
     * <p>For example, {@code Listings.from(1, SEED).limit(BUNDLED)} are the bundled ones. To make many side by side, cut them into
     * blocks: each begins at its own number, with a seed of its own.
     *
     * @param firstNumber the number of the first listing, 1 or more; reference and VIN of a listing come from its number
     * @param seed what the choice begins with; the same seed and first number give the same listings
     * @return the listings, to be taken in order and by one thread
     */
    public static Stream<ExportCase> from(int firstNumber, long seed) {
        ListingMaker maker = new ListingMaker(new Dice(seed));
        return IntStream.iterate(firstNumber, number -> number + 1).mapToObj(maker::make);
    }

    /**
     * Writes listings as JSON Lines.
     *
     * @param count how many
     * @param seed what the choice begins with; the same seed gives the same bytes
     * @param out where to write
     * @throws IOException if they cannot be written
     */
    public static void write(int count, long seed, OutputStream out) throws IOException {
        CaseReader json = CaseReader.strict();
        Iterator<ExportCase> listings = from(1, seed).limit(count).iterator();
        while (listings.hasNext()) {
            out.write((json.write(listings.next()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
