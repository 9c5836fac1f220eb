package io.chukou.compliance.gate.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Waits for what another process does in a folder. */
final class Watch {
    private static final Duration DEADLINE = Duration.ofSeconds(120);

    private Watch() {}

    static List<String> files(Path directory, String ending) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Waits until a folder has so many files, or the process that makes them has ended; returns whether it has. */
    static boolean until(Path directory, String ending, int count, Fork fork) throws IOException, InterruptedException {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (files(directory, ending).size() < count) {
            if (fork.endsInAMoment()) {
                return files(directory, ending).size() >= count;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Not " + count + " files in " + directory + " within " + DEADLINE);
            }
        }
        return true;
    }
}
