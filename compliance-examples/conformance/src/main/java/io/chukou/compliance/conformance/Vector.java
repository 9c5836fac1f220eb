package io.chukou.compliance.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One vector: a case or a consignment, a question, and what follows by the law. */
record Vector(JsonNode file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a folder of vectors, in the order of their names. */
    static List<Vector> all(Path folder) throws IOException {
        List<Vector> vectors = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                vectors.add(read(path));
            }
        }
        return vectors;
    }

    private static Vector read(Path path) throws IOException {
        Vector vector = new Vector(JSON.readTree(Files.readString(path)));
        for (String name : List.of("id", "clause", "says", "question", "expected")) {
            if (!vector.file.has(name)) {
                throw new IOException(path + " is no vector: it has no \"" + name + "\"");
            }
        }
        return vector;
    }

    String id() {
        return text("id");
    }

    String clause() {
        return text("clause");
    }

    String says() {
        return text("says");
    }

    JsonNode expected() {
        return file.required("expected");
    }

    private String text(String name) {
        return file.required(name).textValue();
    }

    /** What an implementation is asked, without what is expected and without a hint at it. */
    ObjectNode request() {
        ObjectNode request = JSON.createObjectNode();
        for (String name : List.of("id", "question", "case", "consignment")) {
            if (file.has(name)) {
                request.set(name, file.get(name));
            }
        }
        return request;
    }
}
