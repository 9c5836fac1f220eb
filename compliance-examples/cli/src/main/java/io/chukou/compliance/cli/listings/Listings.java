package io.chukou.compliance.cli.listings;

import io.chukou.compliance.core.intake.CaseReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** Made-up listings of used vehicles as JSON Lines. */
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
     * Writes listings.
     *
     * @param count how many
     * @param seed what the choice begins with; the same seed gives the same bytes
     * @param out where to write
     * @throws IOException if they cannot be written
     */
    public static void write(int count, long seed, OutputStream out) throws IOException {
        ListingMaker maker = new ListingMaker(new Dice(seed));
        CaseReader json = CaseReader.strict();
        for (int number = 1; number <= count; number++) {
            out.write((json.write(maker.make(number)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
