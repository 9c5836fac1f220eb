package io.chukou.compliance.fleet;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reads an inventory as rows of texts: the cells of every {@link ListingColumn} in order, the broken line if it is one, the file. */
final class Inventory {
    /** The whole line where it has too many or too few cells; null where it is sound. */
    static final String BROKEN_LINE = "_corrupt_record";

    /** The name of the file that the row is from. */
    static final String SOURCE = "source";

    /** The columns, all of text. */
    static final StructType CELLS = Arrays.stream(ListingColumn.values())
            .map(ListingColumn::header)
            .reduce(new StructType(), (type, name) -> type.add(name, DataTypes.StringType), (a, b) -> b);

    /** What {@link #open} gives. */
    static final StructType TYPE = CELLS.add(BROKEN_LINE, DataTypes.StringType).add(SOURCE, DataTypes.StringType);

    private Inventory() {}

    /**
     * Opens an inventory.
     *
     * @throws IllegalArgumentException if a column is missing: a fact whose column was renamed would silently be unknown
     */
    static Dataset<Row> open(SparkSession spark, String path, InventoryFormat format) {
        Dataset<Row> rows = format == InventoryFormat.CSV
                ? csv(spark, path)
                : spark.read().parquet(path).withColumn(BROKEN_LINE, lit(null).cast(DataTypes.StringType));
        checkColumns(path, Set.of(rows.columns()));
        return rows.select(Stream.concat(
                        Stream.concat(
                                        Arrays.stream(ListingColumn.values()).map(ListingColumn::header),
                                        Stream.of(BROKEN_LINE))
                                .map(name ->
                                        col(name).cast(DataTypes.StringType).as(name)),
                        Stream.of(col("_metadata.file_name").as(SOURCE)))
                .toArray(Column[]::new));
    }

    /** One record a line, so that large files are split; a quotation mark inside a cell is doubled, as spreadsheets do. */
    private static Dataset<Row> csv(SparkSession spark, String path) {
        StructType header = spark.read().option("header", true).csv(path).schema();
        return spark.read()
                .schema(header.add(BROKEN_LINE, DataTypes.StringType))
                .option("header", true)
                // Every file must have the header of the first one.
                .option("enforceSchema", false)
                .option("mode", "PERMISSIVE")
                .option("columnNameOfCorruptRecord", BROKEN_LINE)
                // A line is looked at as a whole even if the inventory has columns that are not asked for.
                .option("columnPruning", false)
                .option("escape", "\"")
                .csv(path);
    }

    private static void checkColumns(String path, Set<String> present) {
        List<String> missing = Arrays.stream(ListingColumn.values())
                .map(ListingColumn::header)
                .filter(name -> !present.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The inventory " + path + " lacks the columns " + missing
                    + ". Where a fact is not known, leave the cells empty.");
        }
    }
}
