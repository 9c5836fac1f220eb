package io.chukou.compliance.core.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One file of the corpus: a change of a base case, a question, and all findings that follow. */
public record CorpusCase(String name, JsonNode file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All files, in the order of their names. */
    public static List<CorpusCase> all() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .map(CorpusCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The case {@code corpus/NAME.json}. */
    static CorpusCase named(String name) {
        return read(root().resolve(name + ".json"));
    }

    private static Path root() {
        try {
            return Path.of(CorpusCase.class.getResource("/corpus").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CorpusCase read(Path path) {
        try {
            String name = root().relativize(path).toString().replace(".json", "");
            return new CorpusCase(name, JSON.readTree(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String clause() {
        return file.required("clause").textValue();
    }

    public String says() {
        return file.required("says").textValue();
    }

    public ExportCase exportCase() {
        return caseFile().build();
    }

    CaseFile caseFile() {
        String base = file.required("base").textValue();
        CaseFile start = base.equals("empty") ? CaseFile.empty() : CaseFile.named(base);
        return start.patched(file.required("change"));
    }

    public Question question() {
        return question(file.required("question"));
    }

    static Question question(JsonNode question) {
        return new Question(
                Stage.valueOf(question.required("stage").textValue()),
                LocalDate.parse(question.required("asOf").textValue()),
                Absence.valueOf(question.path("absence").asText(Absence.UNKNOWN.name())),
                assumptions(question.path("assume")));
    }

    private static Set<Subject> assumptions(JsonNode names) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        names.forEach(name -> subjects.add(Subject.valueOf(name.textValue())));
        return subjects;
    }

    public String rule() {
        return file.required("rule").textValue();
    }

    public Outcome outcome() {
        return Outcome.valueOf(file.required("outcome").textValue());
    }

    public Verdict verdict() {
        return Verdict.valueOf(file.required("expect").required("verdict").textValue());
    }

    /** Every finding that is neither SATISFIED nor NOT_APPLICABLE, by rule code. */
    public Map<String, Outcome> findings() {
        Map<String, Outcome> findings = new TreeMap<>();
        file.required("expect")
                .required("findings")
                .properties()
                .forEach(e ->
                        findings.put(e.getKey(), Outcome.valueOf(e.getValue().textValue())));
        return findings;
    }
}
