package io.chukou.compliance.fleet;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.Arrays;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The directory that a run writes. Spark commits each table by itself and marks it with {@code _SUCCESS}. The table {@code run} is
 * taken away first and written last: while it is there, all others are whole and of one run.
 */
final class Output {
    static final String RUN = "run";

    /** White space in front is taken off by Spark, so that it protects from nothing. */
    private static final String FORMULA = "^\\s*[=+\\-@＝＋－＠]|^[\\t\\r\\n]";

    private final SparkSession spark;
    private final String directory;

    private Output(SparkSession spark, String directory) {
        this.spark = spark;
        this.directory = directory;
    }

    /** Opens what a run has written. */
    static Output of(SparkSession spark, String directory) {
        return new Output(spark, directory);
    }

    /** Begins a run. What an earlier one left counts no more from now on. */
    static Output begin(SparkSession spark, String directory) throws IOException {
        Output output = new Output(spark, directory);
        Path run = new Path(output.path(RUN));
        run.getFileSystem(spark.sessionState().newHadoopConf()).delete(run, true);
        return output;
    }

    String path(String table) {
        return directory + "/" + table;
    }

    void parquet(String table, Dataset<Row> rows) {
        rows.write().mode(SaveMode.Overwrite).parquet(path(table));
    }

    /**
     * One file, for people; quotation marks are doubled, as spreadsheets want it, and a text that a spreadsheet would run is made a
     * text by an apostrophe in front.
     */
    void csv(String table, Dataset<Row> rows) {
        Column[] guarded = Arrays.stream(rows.schema().fields())
                .map(field -> field.dataType().equals(DataTypes.StringType) ? guarded(field.name()) : col(field.name()))
                .toArray(Column[]::new);
        rows.select(guarded)
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .option("header", true)
                .option("escape", "\"")
                .csv(path(table));
    }

    private static Column guarded(String name) {
        Column text = col(name);
        return when(text.rlike(FORMULA), concat(lit("'"), text)).otherwise(text).as(name);
    }

    Dataset<Row> readParquet(String table) {
        return spark.read().parquet(path(table));
    }

    Dataset<Row> readCsv(String table, StructType type) {
        return spark.read()
                .schema(type)
                .option("header", true)
                .option("escape", "\"")
                .csv(path(table));
    }
}
