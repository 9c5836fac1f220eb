package io.chukou.compliance.fleet;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/** How an inventory is stored. */
enum InventoryFormat {
    /** Apache Parquet. */
    PARQUET,
    /** Comma-separated values in UTF-8, with a header. */
    CSV;

    void write(Dataset<Row> listings, String path) {
        if (this == CSV) {
            listings.write()
                    .mode(SaveMode.Overwrite)
                    .option("header", true)
                    .option("escape", "\"")
                    .csv(path);
        } else {
            listings.write().mode(SaveMode.Overwrite).parquet(path);
        }
    }
}
