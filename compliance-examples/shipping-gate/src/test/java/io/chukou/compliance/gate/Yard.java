package io.chukou.compliance.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.gate.page.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with a gate, and what the tests put into it and look up in it. */
final class Yard {
    static final LocalDate DAY = LocalDate.of(2026, 6, 29);
    static final Path SAMPLES = Path.of("src", "sample", "inbox");
    static final String BLOCKED = "almaty-0617.json";
    static final String CLEARED = "khorgos-0618.customs-clearance.json";
    static final String TORN = "urumqi-0619.json";
    static final int MOST_BYTES = 100_000;
    static final int MOST_VEHICLES = 20;

    private static final ExportValidator VALIDATOR = ExportValidator.standard();

    private final Path root;
    private final List<String> log = new ArrayList<>();

    Yard(Path root) {
        this.root = root;
    }

    /** Copies everything into another folder. */
    Yard copy(Path other) throws IOException {
        try (Stream<Path> entries = Files.walk(root)) {
            for (Path entry : entries.toList()) {
                Files.copy(entry, other.resolve(root.relativize(entry).toString()));
            }
        }
        return new Yard(other);
    }

    static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Path root() {
        return root;
    }

    /** Puts a file into the inbox as senders do: under another name first. */
    void put(String name, byte[] content) throws IOException {
        Path inbox = Files.createDirectories(root.resolve("inbox"));
        Files.move(Files.write(inbox.resolve(".upload"), content), inbox.resolve(name));
    }

    void put(String name, String content) throws IOException {
        put(name, bytes(content));
    }

    static Decider decider(LocalDate day, Language language) {
        return new Decider(
                VALIDATOR,
                () -> day,
                Stage.LICENCE_APPLICATION,
                Absence.UNKNOWN,
                Labels.of(language.tag()).messages(),
                new Limits(MOST_BYTES, MOST_VEHICLES));
    }

    Gate gate(Disk disk, ConsignmentSource source, LocalDate day) throws IOException {
        return Gate.open(root, disk, source, decider(day, Language.EN), new Log());
    }

    /** Runs a gate until its inbox is empty. */
    void drain(Disk disk, LocalDate day) throws IOException {
        drain(gate(disk, FolderSource.open(root, disk, log::add), day));
    }

    void drain() throws IOException {
        drain(MortalDisk.immortal(), DAY);
    }

    static void drain(Gate gate) throws IOException {
        boolean more = true;
        while (more) {
            more = gate.step();
        }
    }

    /** Returns what the gate said since it was last asked. */
    List<String> log() {
        List<String> said = List.copyOf(log);
        log.clear();
        return said;
    }

    void note(String line) {
        log.add(line);
    }

    private final class Log implements Report {
        @Override
        public void decided(JsonNode decision, boolean before) {
            log.add(decision.path("id").asText() + " "
                    + decision.path("answer").path("verdict").asText() + (before ? " before" : ""));
        }

        @Override
        public void refused(JsonNode refusal, String name) {
            log.add(refusal.path("name").asText() + " " + refusal.path("reason").asText());
        }
    }

    List<String> files(String folder) throws IOException {
        try (Stream<Path> entries = Files.list(root.resolve(folder))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    String text(String folder, String file) throws IOException {
        return Files.readString(root.resolve(folder).resolve(file));
    }

    /** Returns the only file of a folder whose name ends so, as text. */
    String textOfOnly(String folder, String ending) throws IOException {
        List<String> matching =
                files(folder).stream().filter(file -> file.endsWith(ending)).toList();
        if (matching.size() != 1) {
            throw new AssertionError("Not one file " + ending + " in " + folder + ": " + matching);
        }
        return text(folder, matching.get(0));
    }

    /** Returns every file of the yard and the digest of its content; a directory has none. */
    Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(root)) {
            entries.forEach(entry -> all.put(root.relativize(entry).toString(), digest(entry)));
        }
        return all;
    }

    private static String digest(Path entry) {
        try {
            return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                    ? Digest.of(Files.readAllBytes(entry))
                    : "no file";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
