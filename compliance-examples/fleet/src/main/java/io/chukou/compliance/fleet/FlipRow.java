package io.chukou.compliance.fleet;

import io.chukou.compliance.core.comparison.Cause;
import io.chukou.compliance.core.comparison.Comparison;
import io.chukou.compliance.core.comparison.FindingChange;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What a task gives for rows that were put to two days: the flips, the bad rows, and at its end which verdicts it saw. */
final class FlipRow {
    static final String FLIP = "flip";
    static final String BAD = "bad";
    static final String TALLY = "tally";

    static final StructType CHANGE_TYPE = new StructType()
            .add("rule", DataTypes.StringType)
            .add("outcome_before", DataTypes.StringType)
            .add("outcome_after", DataTypes.StringType)
            .add("cause", DataTypes.StringType);
    static final StructType FLIP_TYPE = new StructType()
            .add("reference", DataTypes.StringType)
            .add("before", DataTypes.StringType)
            .add("after", DataTypes.StringType)
            .add("cause", DataTypes.StringType)
            .add("changes", DataTypes.createArrayType(CHANGE_TYPE));
    static final StructType TALLY_TYPE = new StructType()
            .add("before", DataTypes.StringType)
            .add("after", DataTypes.StringType)
            .add("count", DataTypes.LongType);
    static final StructType TYPE =
            new StructType().add(FLIP, FLIP_TYPE).add(BAD, BadRow.TYPE).add(TALLY, TALLY_TYPE);

    /** A rule with one of these outcomes keeps a verdict from being PERMITTED. */
    private static final Set<Outcome> STANDS_IN_THE_WAY =
            EnumSet.of(Outcome.VIOLATED, Outcome.CANNOT_TELL, Outcome.FAULT);

    private FlipRow() {}

    static Row flip(Comparison comparison) {
        Object[] changes = comparison.changes().stream()
                .filter(FlipRow::bearsOnVerdict)
                .map(change -> RowFactory.create(
                        change.rule().code(),
                        change.before().orElseThrow().outcome().name(),
                        change.after().orElseThrow().outcome().name(),
                        words(change.causes())))
                .toArray();
        return RowFactory.create(
                RowFactory.create(
                        comparison.before().reference().orElseThrow(),
                        comparison.before().verdict().name(),
                        comparison.after().verdict().name(),
                        words(comparison.verdictCauses()),
                        changes),
                null,
                null);
    }

    static Row bad(Row badRow) {
        return RowFactory.create(null, badRow, null);
    }

    static Row tally(Verdict before, Verdict after, long count) {
        return RowFactory.create(null, null, RowFactory.create(before.name(), after.name(), count));
    }

    /** One rulebook answers both days, so that each rule has a finding before and after. */
    private static boolean bearsOnVerdict(FindingChange change) {
        Outcome before = change.before().orElseThrow().outcome();
        Outcome after = change.after().orElseThrow().outcome();
        return change.rule().consequence().bearsOnVerdict()
                && before != after
                && (STANDS_IN_THE_WAY.contains(before) || STANDS_IN_THE_WAY.contains(after));
    }

    private static String words(Collection<Cause> causes) {
        return String.join("+", causes.stream().map(Cause::name).toList());
    }
}
