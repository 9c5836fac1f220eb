package io.chukou.compliance.core.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON documents of one type, and checks what it read. */
final class Documents<T> {
    private final ObjectMapper mapper;
    private final ObjectReader reader;
    private final StructuralCheck check;

    /** The word for a document in problems, such as case. */
    private final String word;

    Documents(ObjectMapper mapper, Class<T> type, StructuralCheck check, String word) {
        this.mapper = mapper;
        this.reader = mapper.readerFor(type);
        this.check = check;
        this.word = word;
    }

    T read(String json) throws IntakeException {
        try {
            return checked(reader.readValue(json));
        } catch (JsonProcessingException e) {
            throw new IntakeException(problem(e));
        }
    }

    T read(JsonNode tree) throws IntakeException {
        try {
            return checked(reader.readValue(tree));
        } catch (JsonProcessingException e) {
            throw new IntakeException(problem(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private T checked(@Nullable T document) throws IntakeException {
        if (document == null) {
            throw new IntakeException(new Problem("", 0, 0, "is null, not a " + word));
        }
        List<Problem> problems = check.problems(document);
        if (!problems.isEmpty()) {
            throw new IntakeException(problems);
        }
        return document;
    }

    Problem problem(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        boolean known = location != null && location.getLineNr() > 0;
        String path = e instanceof JsonMappingException mapping ? Reasons.path(mapping) : "";
        return new Problem(
                path, known ? location.getLineNr() : 0, known ? location.getColumnNr() : 0, Reasons.reason(e, word));
    }

    String write(T document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every " + word + " can be written", e);
        }
    }
}
