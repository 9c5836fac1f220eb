package io.chukou.compliance.fleet;

import io.chukou.compliance.core.result.Outcome;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What a task gives for its rows: a verdict or a bad row for each, and at its end what the rules said of all. Exactly one of the
 * three columns is not null, so that one pass over the inventory gives all outputs.
 */
final class AssessedRow {
    static final String VERDICT = "verdict";
    static final String BAD = "bad";
    static final String TALLY = "tally";

    static final StructType VERDICT_TYPE = new StructType()
            .add("reference", DataTypes.StringType)
            .add("verdict", DataTypes.StringType)
            .add("indicative", DataTypes.BooleanType)
            .add("deciding_rules", DataTypes.createArrayType(DataTypes.StringType))
            .add("missing_facts", DataTypes.createArrayType(DataTypes.StringType))
            .add("assumed", DataTypes.BooleanType)
            .add("holds_until", DataTypes.DateType)
            .add("as_of", DataTypes.DateType)
            .add("rulebook", DataTypes.StringType);
    static final StructType TALLY_TYPE = new StructType()
            .add("rule", DataTypes.StringType)
            .add("outcome", DataTypes.StringType)
            .add("count", DataTypes.LongType);
    static final StructType TYPE =
            new StructType().add(VERDICT, VERDICT_TYPE).add(BAD, BadRow.TYPE).add(TALLY, TALLY_TYPE);

    private AssessedRow() {}

    static Row verdict(Row verdict) {
        return RowFactory.create(verdict, null, null);
    }

    static Row bad(Row badRow) {
        return RowFactory.create(null, badRow, null);
    }

    static Row tally(String rule, Outcome outcome, long count) {
        return RowFactory.create(null, null, RowFactory.create(rule, outcome.name(), count));
    }
}
