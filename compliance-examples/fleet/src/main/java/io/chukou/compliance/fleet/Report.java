package io.chukou.compliance.fleet;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Says in a few lines what a run has written. Everything is read from its tables. */
final class Report {
    private static final int FEW = 3;
    private static final Messages ENGLISH = Messages.of(Language.EN);

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void assessed(Output output, AssessJob.Counts counts, LocalDate asOf) {
        Dataset<Row> verdicts = output.readParquet(AssessJob.VERDICTS);
        line(
                "%d listings as of %s: %d assessed, %d cannot be read",
                counts.read(), asOf, counts.assessed(), counts.bad());
        for (Row row : counted(verdicts.groupBy("verdict")
                .agg(
                        count("*").as("count"),
                        count_if(col("indicative")).as("indicative"),
                        count_if(col("assumed")).as("assumed")))) {
            line(
                    "  %7d  %s (%d indicative, %d with assumptions)",
                    row.getLong(1), row.getString(0), row.getLong(2), row.getLong(3));
        }
        line("Decided most often by");
        Dataset<Row> deciding = verdicts.select(explode(col("deciding_rules")).as("rule"));
        for (Row row : few(counted(deciding.groupBy("rule").agg(count("*").as("count"))))) {
            line("  %7d  %s  %s", row.getLong(1), row.getString(0), title(row.getString(0)));
        }
        line("Look again on");
        for (Row row : few(output.readCsv(AssessJob.CALENDAR, AssessJob.CALENDAR_TYPE)
                .orderBy("day")
                .collectAsList())) {
            line("  %7d  %s", row.getLong(1), row.get(0));
        }
    }

    void flips(Output output, FlipJob.Counts counts, LocalDate before, LocalDate after) {
        line(
                "%d listings from %s to %s: %d compared, %d cannot be read",
                counts.read(), before, after, counts.compared(), counts.bad());
        for (Row row : counted(output.readParquet(FlipJob.FLIPS)
                .groupBy("before", "after", "cause")
                .agg(count("*").as("count")))) {
            line("  %7d  %s -> %s  %s", row.getLong(3), row.get(0), row.get(1), row.get(2));
        }
        line("Rules that changed most often");
        Dataset<Row> byRule = output.readCsv(FlipJob.BY_RULE, FlipJob.BY_RULE_TYPE);
        for (Row row : few(byRule.orderBy(col("count").desc(), col("rule"), col("before"), col("after"), col("cause"))
                .collectAsList())) {
            line("  %7d  %s -> %s  %s  %s", row.getLong(4), row.get(0), row.get(1), row.get(2), row.get(3));
        }
    }

    /** The most first; where counts are equal the names decide, so that the order is always the same. */
    private static List<Row> counted(Dataset<Row> groups) {
        Stream<Column> names = Arrays.stream(groups.columns())
                .filter(name -> !name.equals("count"))
                .map(functions::col);
        return groups.orderBy(
                        Stream.concat(Stream.of(col("count").desc()), names).toArray(Column[]::new))
                .collectAsList();
    }

    private static List<Row> few(List<Row> rows) {
        return rows.stream().limit(FEW).toList();
    }

    private static String title(String code) {
        return Library.VALIDATOR.rulebook().rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(ENGLISH::title)
                .orElseThrow();
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
