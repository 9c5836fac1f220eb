package io.chukou.compliance.gate.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the page of a refusal shows, read off its record.
 *
 * <p>Immutable and thread-safe.
 */
public final class RefusalView {
    private final JsonNode refusal;
    private final Labels labels;

    RefusalView(JsonNode refusal) {
        this.refusal = refusal;
        this.labels = Labels.of(refusal.path("language").asText());
    }

    /**
     * One thing that is wrong.
     *
     * @param place line and column; empty if they are not known
     * @param path where it is in the JSON; empty for the input as a whole
     * @param reason what is wrong, in English
     */
    public record Problem(String place, String path, String reason) {
        /**
         * Returns the problem in one line.
         *
         * @return what is known of the place, and the reason
         */
        public String line() {
            return Stream.of(place, path, reason)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(": "));
        }
    }

    /**
     * Returns the words of the page.
     *
     * @return the words
     */
    public Labels labels() {
        return labels;
    }

    /**
     * Returns the name of the input.
     *
     * @return the name, in one short line
     */
    public String name() {
        return refusal.path("name").asText();
    }

    /**
     * Returns the kind of the reason in one sentence.
     *
     * @return the sentence
     */
    public String reason() {
        return labels.get("refused." + refusal.path("reason").asText());
    }

    /**
     * Returns what to do.
     *
     * @return the sentence
     */
    public String remedy() {
        return labels.get("refused." + refusal.path("reason").asText() + ".remedy");
    }

    /**
     * Returns what is wrong in particular.
     *
     * @return the problems
     */
    public List<Problem> problems() {
        return AnswerNodes.stream(refusal.path("problems")).map(this::problem).toList();
    }

    private Problem problem(JsonNode problem) {
        int line = problem.path("line").asInt();
        int column = problem.path("column").asInt();
        String place = line == 0 ? "" : labels.get(column == 0 ? "line" : "line.column", line, column);
        return new Problem(
                place, problem.path("path").asText(), problem.path("reason").asText());
    }

    /**
     * Returns how many problems are not shown.
     *
     * @return the sentence; empty if all are shown
     */
    public String more() {
        int more =
                refusal.path("problemCount").asInt() - refusal.path("problems").size();
        return more == 0 ? "" : labels.get("more", more);
    }

    /**
     * Returns which content this is about.
     *
     * @return the sentence; empty if the content was not read
     */
    public String stamp() {
        String sha256 = refusal.path("sha256").asText();
        return sha256.isEmpty() ? "" : labels.get("stamp.input", sha256);
    }
}
