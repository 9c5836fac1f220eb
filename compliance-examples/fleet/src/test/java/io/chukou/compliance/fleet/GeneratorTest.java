package io.chukou.compliance.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.model.ExportCase;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final SparkSession SPARK = Sessions.local();

    private static List<Row> listings(int count) {
        return Generator.listings(SPARK, count).orderBy("reference").collectAsList();
    }

    @Test
    void more_listings_begin_with_fewer_and_two_blocks_do_not_repeat_each_other() {
        List<Row> more = listings(10_001);

        assertThat(more.subList(0, 500)).isEqualTo(listings(500));
        assertThat(more).extracting(row -> row.<String>getAs("reference")).doesNotHaveDuplicates();
        assertThat(more.get(10_000).<String>getAs("reference")).isEqualTo("L010001");
    }

    @Test
    void a_row_tells_of_a_listing_what_its_columns_have_room_for() throws UnreadableRowException {
        List<Row> rows = SPARK.createDataset(listings(200), Encoders.row(Inventory.CELLS))
                .selectExpr("*", "cast(null as string) as " + Inventory.BROKEN_LINE)
                .orderBy("reference")
                .collectAsList();
        List<ExportCase> listings = Listings.from(1, Listings.SEED).limit(200).toList();
        ListingMapper mapper = new ListingMapper(CaseReader.ofTexts());
        for (int i = 0; i < listings.size(); i++) {
            ExportCase read = mapper.toCase(rows.get(i));
            ExportCase listing = listings.get(i);
            assertThat(read.getVehicle()).isEqualTo(listing.getVehicle());
            assertThat(read.getMakerLetters()).isEqualTo(listing.getMakerLetters());
            assertThat(read.getDestination()).isEqualTo(listing.getDestination());
            assertThat(read.getRegistrationCertificate().flatMap(paper -> paper.getRegistrationDate()))
                    .isEqualTo(listing.getRegistrationCertificate().flatMap(paper -> paper.getRegistrationDate()));
        }
    }
}
