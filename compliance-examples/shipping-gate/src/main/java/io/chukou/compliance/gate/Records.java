package io.chukou.compliance.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A folder of records: {@code NAME.json}, which is written once and never changed, and {@code NAME.html}, a page that follows
 * from it alone and can be made again at any time.
 *
 * <p>A file appears whole or not at all: it is written under a name of its own in the same folder, its bytes are forced to the
 * disk, it gets its name in one step, and then the folder is forced to the disk. A record counts from the moment on at which its
 * JSON has its name.
 */
final class Records {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Disk disk;
    private final Function<JsonNode, String> page;

    private Records(Path folder, Disk disk, Function<JsonNode, String> page) {
        this.folder = folder;
        this.disk = disk;
        this.page = page;
    }

    /** Opens a folder, deletes what a kill left half written, and gives every record the page that it lacks. */
    static Records open(Path folder, Disk disk, Function<JsonNode, String> page) throws IOException {
        Records records = new Records(folder, disk, page);
        disk.createDirectory(folder);
        for (Path half : records.list("glob:.*.tmp")) {
            disk.delete(half);
        }
        for (Path json : records.list("glob:*.json")) {
            String file = json.getFileName().toString();
            records.completePage(file.substring(0, file.length() - ".json".length()));
        }
        return records;
    }

    private List<Path> list(String pattern) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry ->
                            folder.getFileSystem().getPathMatcher(pattern).matches(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** Returns a record; empty if there is none of this name. */
    Optional<JsonNode> find(String name) throws IOException {
        Path file = folder.resolve(name + ".json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode record = JSON.readTree(Files.readAllBytes(file));
            if (record.path("language").isTextual()) {
                return Optional.of(record);
            }
        } catch (JsonProcessingException e) {
            throw new IOException("This is no record: " + file, e);
        }
        throw new IOException("This is no record: " + file);
    }

    /** Keeps a record that is not there yet, and its page. */
    JsonNode keep(String name, byte[] json) throws IOException {
        if (!Files.exists(folder.resolve(name + ".json"))) {
            put(name + ".json", json);
        }
        return completePage(name);
    }

    /** Makes the page of a record unless it is there, and returns the record. */
    JsonNode completePage(String name) throws IOException {
        JsonNode record = find(name).orElseThrow();
        if (!Files.exists(folder.resolve(name + ".html"))) {
            put(name + ".html", page.apply(record).getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }

    private void put(String file, byte[] content) throws IOException {
        Path half = folder.resolve("." + file + ".tmp");
        disk.write(half, content);
        disk.move(half, folder.resolve(file));
        disk.sync(folder);
    }
}
