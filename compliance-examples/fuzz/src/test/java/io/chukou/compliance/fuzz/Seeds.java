package io.chukou.compliance.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The kept inputs of each target: good ones to start from, and every one that has ever been found. */
final class Seeds {
    private static final Path KEPT = Path.of("src", "test", "resources", "io", "chukou", "compliance", "fuzz", "seeds");
    private static final Path EXAMPLES = Path.of("..", "..", "docs", "examples");

    private Seeds() {}

    /** Returns the files of a target, in the order of their names. */
    static List<Path> of(Targets target) throws IOException {
        List<Path> seeds = new ArrayList<>(files(KEPT.resolve(target.name())));
        for (String example : examples(target)) {
            seeds.add(EXAMPLES.resolve(example));
        }
        return seeds;
    }

    /** Whole inputs that the documents show. */
    private static List<String> examples(Targets target) {
        return switch (target) {
            case CASE -> List.of("near-new.json", "ninety-days.json", "ev-container.json");
            case CONSIGNMENT -> List.of("cleared-batch.json", "refused-batch.json");
            default -> List.of();
        };
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Copies the seeds of a target into a folder that a fuzzer reads. */
    static Path copy(Targets target, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path seed : of(target)) {
            Files.write(folder.resolve(seed.getFileName()), Files.readAllBytes(seed));
        }
        return folder;
    }

    /** Copies the seeds of all targets, each behind the byte that chooses its target. */
    static Path copyAll(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Targets target : Targets.values()) {
            for (Path seed : of(target)) {
                byte[] content = Files.readAllBytes(seed);
                byte[] chosen = new byte[content.length + 1];
                chosen[0] = (byte) target.ordinal();
                System.arraycopy(content, 0, chosen, 1, content.length);
                Files.write(folder.resolve(target + "-" + seed.getFileName()), chosen);
            }
        }
        return folder;
    }
}
