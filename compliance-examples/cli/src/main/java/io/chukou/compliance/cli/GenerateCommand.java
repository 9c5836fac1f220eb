package io.chukou.compliance.cli;

import io.chukou.compliance.listings.Listings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes made-up listings. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        description = "Writes made-up listings of used vehicles as JSON Lines; the same seed gives the same bytes.")
final class GenerateCommand implements Callable<Integer> {
    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "240",
            description = "How many. Default: ${DEFAULT-VALUE}.")
    private int count;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "" + Listings.SEED,
            description = "What the choice begins with. Default: ${DEFAULT-VALUE}, that of the bundled listings.")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path target = Path.of("");

    GenerateCommand() {}

    @Override
    public Integer call() throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            Listings.write(count, seed, out);
        }
        return ExitCode.PERMITTED;
    }
}
