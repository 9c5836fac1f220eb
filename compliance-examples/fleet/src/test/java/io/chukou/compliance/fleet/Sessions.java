package io.chukou.compliance.fleet;

import org.apache.spark.sql.SparkSession;

/** One Spark for all tests of a class path: it takes seconds to start. */
final class Sessions {
    private Sessions() {}

    /** Three attempts for each task, as on a cluster; two at a time. Its files stay under target. */
    static SparkSession local() {
        return SparkSession.builder()
                .master("local[2,3]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 4)
                .config("spark.local.dir", "target/spark")
                .config("spark.sql.warehouse.dir", "target/spark/warehouse")
                .config("spark.sql.datetime.java8API.enabled", true)
                .getOrCreate();
    }
}
