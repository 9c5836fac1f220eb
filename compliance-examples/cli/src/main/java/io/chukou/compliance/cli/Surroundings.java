package io.chukou.compliance.cli;

import io.chukou.compliance.core.rulebook.Rulebook;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What the program touches outside itself, apart from the files it is told to read and write.
 *
 * @param in the standard input
 * @param out the standard output; the program flushes it
 * @param err the standard error output
 * @param today tells the day, in China
 * @param nanos tells how much time has passed, in nanoseconds since whenever
 * @param rulebook gives the rules
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Supplier<LocalDate> today,
        LongSupplier nanos,
        Supplier<Rulebook> rulebook) {
    private static final int BUFFER = 1 << 16;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                () -> LocalDate.now(CHINA),
                System::nanoTime,
                Rulebook::standard);
    }
}
