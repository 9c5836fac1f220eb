package io.chukou.compliance.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.model.ExportCase;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Makes up an inventory, block by block: a block is the same on any machine, and however many are made at once. */
final class Generator {
    private static final int BLOCK = 10_000;
    private static final CaseReader WRITER = CaseReader.strict();
    private static final JsonMapper JSON = new JsonMapper();

    private Generator() {}

    static Dataset<Row> listings(SparkSession spark, int count) {
        int blocks = Math.toIntExact((count + BLOCK - 1L) / BLOCK);
        FlatMapFunction<Long, Row> listings = block -> block(block.intValue(), count);
        return spark.range(0, blocks, 1, blocks).flatMap(listings, Encoders.row(Inventory.CELLS));
    }

    private static Iterator<Row> block(int block, int count) {
        int before = block * BLOCK;
        return Listings.from(before + 1, Listings.SEED + block)
                .limit(Math.min(BLOCK, count - before))
                .map(Generator::row)
                .iterator();
    }

    private static Row row(ExportCase listing) {
        try {
            return ListingMapper.toRow(JSON.readTree(WRITER.write(listing)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The library writes well-formed JSON", e);
        }
    }
}
