package io.chukou.compliance.core.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One file under {@code readings}: a case, and all findings that follow under every alternative of one reading. */
public record ReadingCase(String name, JsonNode file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All files, in the order of their names. */
    public static List<ReadingCase> all() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .map(ReadingCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(ReadingCase.class.getResource("/readings").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadingCase read(Path path) {
        try {
            String name = root().relativize(path).toString().replace(".json", "");
            return new ReadingCase(name, JSON.readTree(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reading reading() {
        return StandardReadings.find(file.required("reading").textValue()).orElseThrow();
    }

    public String says() {
        return file.required("says").textValue();
    }

    public CaseFile caseFile() {
        return new CorpusCase(name, file).caseFile();
    }

    public ExportCase exportCase() {
        return new CorpusCase(name, file).exportCase();
    }

    public Question question() {
        return new CorpusCase(name, file).question();
    }

    /** The verdict under each alternative, in the order of the file. */
    public Map<String, Verdict> verdicts() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        file.required("expect")
                .properties()
                .forEach(e -> verdicts.put(
                        e.getKey(),
                        Verdict.valueOf(e.getValue().required("verdict").textValue())));
        return verdicts;
    }

    /** Under one alternative, every finding that is neither SATISFIED nor NOT_APPLICABLE, by rule code. */
    public Map<String, Outcome> findings(String alternative) {
        Map<String, Outcome> findings = new TreeMap<>();
        file.required("expect")
                .required(alternative)
                .required("findings")
                .properties()
                .forEach(e ->
                        findings.put(e.getKey(), Outcome.valueOf(e.getValue().textValue())));
        return findings;
    }
}
