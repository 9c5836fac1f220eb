package io.chukou.compliance.fleet;

import io.chukou.compliance.core.fact.Masking;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What is written of a row that cannot be read: enough to find and mend it. */
final class BadRow {
    static final StructType TYPE = new StructType()
            .add("reference", DataTypes.StringType)
            .add("source", DataTypes.StringType)
            .add("column", DataTypes.StringType)
            .add("reason", DataTypes.StringType);

    private BadRow() {}

    /** The reference is masked like that of an answer: it may hold a whole VIN. */
    static Row of(Row row, UnreadableRowException refusal) {
        String reference = row.getAs(ListingColumn.REFERENCE.header());
        return RowFactory.create(
                reference == null ? null : Masking.text(reference),
                row.getAs(Inventory.SOURCE),
                refusal.column(),
                refusal.getMessage());
    }
}
