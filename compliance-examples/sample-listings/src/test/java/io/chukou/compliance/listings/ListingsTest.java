package io.chukou.compliance.listings;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.table.MakerNames;
import io.chukou.compliance.core.table.WorldManufacturerIdentifiers;
import io.chukou.compliance.model.value.Vin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ListingsTest {

    private static byte[] write(int count, long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Listings.write(count, seed, out);
        return out.toByteArray();
    }

    @Test
    void the_seed_reproduces_the_bundled_listings_byte_for_byte() throws IOException {
        try (InputStream bundled = Listings.bundled()) {
            assertThat(write(Listings.BUNDLED, Listings.SEED)).isEqualTo(bundled.readAllBytes());
        }
    }

    @Test
    void a_block_begins_at_its_own_number() {
        assertThat(Listings.from(9_999_999, 3).limit(2))
                .extracting(listing -> listing.getReference().orElseThrow())
                .containsExactly("L9999999", "L10000000");
    }

    @Test
    void another_seed_gives_other_listings() throws IOException {
        assertThat(write(3, 1)).isNotEqualTo(write(3, 2));
    }

    @Test
    void every_listing_is_a_case_with_a_sound_identification_number() throws IOException, IntakeException {
        CaseReader reader = CaseReader.strict();
        for (String line : new String(write(2_000, 7), StandardCharsets.UTF_8).split("\n")) {
            Vin vin = reader.read(line).getVehicle().orElseThrow().getVin().orElseThrow();
            assertThat(vin.getFindings()).isEmpty();
        }
    }

    @Test
    void the_identification_numbers_belong_to_no_maker() {
        assertThat(WorldManufacturerIdentifiers.standard().describe())
                .doesNotContain("LXX")
                .doesNotContain("WXX");
    }

    @Test
    void every_maker_is_in_the_table_of_the_library() {
        assertThat(Make.all())
                .extracting(Make::maker)
                .filteredOn(name -> !name.isEmpty())
                .isSubsetOf(MakerNames.standard().makers().stream()
                        .map(MakerNames.Maker::chineseName)
                        .toList());
    }
}
