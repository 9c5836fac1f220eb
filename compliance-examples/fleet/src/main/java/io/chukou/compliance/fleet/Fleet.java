package io.chukou.compliance.fleet;

import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program that spark-submit starts. */
@Command(
        name = "fleet",
        description = "Assesses an inventory of used vehicles on Apache Spark.",
        subcommands = {
            GenerateCommand.class,
            AssessCommand.class,
            FlipsCommand.class,
            DemoCommand.class,
            MeasureCommand.class
        })
public final class Fleet {
    private Fleet() {}

    /**
     * Runs a command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        int code = new CommandLine(new Fleet())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
        // Spark's own threads would keep the JVM alive after a failure. A driver that succeeded ends by itself.
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The session that spark-submit configured. Days are calendar days, whatever the zone of the machine. */
    static SparkSession session() {
        return SparkSession.builder()
                .appName("chukou-fleet")
                .config("spark.sql.datetime.java8API.enabled", true)
                .getOrCreate();
    }
}
