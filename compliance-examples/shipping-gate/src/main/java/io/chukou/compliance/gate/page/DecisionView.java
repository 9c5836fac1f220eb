package io.chukou.compliance.gate.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.chukou.compliance.core.fact.Places;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the page of a decision shows, read off the decision.
 *
 * <p>Immutable and thread-safe.
 */
public final class DecisionView {
    private final JsonNode decision;
    private final JsonNode answer;
    private final AnswerNodes nodes;
    private final Labels labels;

    DecisionView(JsonNode decision) {
        this.decision = decision;
        this.answer = decision.path("answer");
        this.labels = Labels.of(decision.path("language").asText());
        this.nodes = new AnswerNodes(answer, labels);
    }

    /**
     * Some vehicles that stay back for the same reasons.
     *
     * @param places their places, in short
     * @param references the caller's names of them
     * @param verdict what each of them is by itself
     * @param reasons why
     */
    public record Held(String places, String references, String verdict, List<Reason> reasons) {}

    /**
     * A clause that the page names.
     *
     * @param key its key
     * @param title the instrument and the place in it
     * @param gist what it says, in English; empty on a page in another language
     * @param address where its official text is; empty if none is known
     */
    public record Law(String key, String title, String gist, Optional<String> address) {}

    /**
     * Returns the words of the page.
     *
     * @return the words
     */
    public Labels labels() {
        return labels;
    }

    /**
     * Returns the name under which the consignment was decided.
     *
     * @return the name
     */
    public String id() {
        return decision.path("id").asText();
    }

    /**
     * Returns the sender's own name for the consignment.
     *
     * @return the name; empty if it has none
     */
    public String reference() {
        return answer.path("reference").asText();
    }

    /**
     * Returns the verdict on the whole as a word for style sheets.
     *
     * @return such as {@code BLOCKED}
     */
    public String verdict() {
        return nodes.verdict(answer).name();
    }

    /**
     * Returns the verdict on the whole as people say it.
     *
     * @return such as "Blocked (indicative)"
     */
    public String verdictName() {
        return nodes.verdictName(answer);
    }

    /**
     * Returns what was asked.
     *
     * @return stage, day, and what it means that a paper is absent
     */
    public String question() {
        Stage stage = Stage.valueOf(answer.path("stage").asText());
        return labels.get(
                "question",
                labels.messages().stage(stage),
                answer.path("asOf").asText(),
                labels.get("absence." + answer.path("absence").asText()));
    }

    /**
     * Returns how many vehicles there are and how many of them are permitted.
     *
     * @return one sentence
     */
    public String count() {
        long permitted = vehicles()
                .filter(vehicle -> nodes.verdict(vehicle) == Verdict.PERMITTED)
                .count();
        return answer.path("vehicles").isEmpty()
                ? labels.get("count.none")
                : labels.get("count", answer.path("vehicles").size(), permitted);
    }

    private Stream<JsonNode> vehicles() {
        return AnswerNodes.stream(answer.path("vehicles"));
    }

    /**
     * Returns what the rules say against the consignment as a whole.
     *
     * @return the reasons
     */
    public List<Reason> whole() {
        return nodes.againstWhole();
    }

    /**
     * Returns the vehicles that are not permitted by themselves, those with the same reasons together.
     *
     * @return the vehicles, in the order of their places
     */
    public List<Held> held() {
        Map<List<?>, List<JsonNode>> alike = new LinkedHashMap<>();
        vehicles()
                .filter(vehicle -> nodes.verdict(vehicle) != Verdict.PERMITTED)
                .forEach(vehicle -> alike.computeIfAbsent(
                                List.of(nodes.verdictName(vehicle), nodes.against(vehicle)),
                                unseen -> new ArrayList<>())
                        .add(vehicle));
        return alike.values().stream().map(this::held).toList();
    }

    private Held held(List<JsonNode> same) {
        List<Integer> places =
                same.stream().map(vehicle -> vehicle.path("place").asInt()).toList();
        List<String> references = same.stream()
                .map(vehicle -> vehicle.path("reference").asText())
                .filter(reference -> !reference.isEmpty())
                .toList();
        JsonNode first = same.get(0);
        return new Held(
                Places.inShort(places),
                String.join(labels.get("separator"), references),
                nodes.verdictName(first),
                nodes.against(first));
    }

    /**
     * Returns what is violated and bars nothing, each once, with the vehicles.
     *
     * @return the warnings
     */
    public List<Reason> warnings() {
        return nodes.warnings();
    }

    /**
     * Returns the title of the split.
     *
     * @return the title, with the day
     */
    public String splitTitle() {
        boolean first = Stage.valueOf(answer.path("stage").asText()) == Stage.LICENCE_APPLICATION;
        return labels.get(first ? "split" : "split.anew", answer.path("asOf").asText());
    }

    /**
     * Returns the applications that would be permitted instead.
     *
     * @return one line for each; empty if all is permitted as it is, or nothing could be applied for
     */
    public List<String> split() {
        return verdict().equals("PERMITTED") ? List.of() : texts("batches");
    }

    /**
     * Returns the vehicles that are in no such application.
     *
     * @return one line for each
     */
    public List<String> leftOut() {
        return verdict().equals("PERMITTED") ? List.of() : texts("leftOut");
    }

    private List<String> texts(String field) {
        return AnswerNodes.stream(answer.path("split").path(field))
                .map(one -> one.path("text").asText())
                .toList();
    }

    /**
     * Returns on which readings of the law the verdicts on vehicles depend.
     *
     * @return one text for each, with the vehicles
     */
    public List<Reason> readings() {
        return nodes.readings();
    }

    /**
     * Returns the clauses that the page names.
     *
     * @return the clauses, in the order of the decision
     */
    public List<Law> law() {
        Set<String> named = new LinkedHashSet<>();
        Stream.of(
                        whole().stream(),
                        held().stream().flatMap(held -> held.reasons().stream()),
                        warnings().stream(),
                        readings().stream())
                .flatMap(reasons -> reasons)
                .forEach(reason -> named.addAll(reason.clauses()));
        return AnswerNodes.stream(answer.path("citations"))
                .filter(clause -> named.contains(clause.path("clause").asText()))
                .map(this::law)
                .toList();
    }

    private Law law(JsonNode clause) {
        boolean english = labels.language().equals("en");
        return new Law(
                clause.path("clause").asText(),
                clause.path("instrument").asText() + " " + clause.path("label").asText(),
                english ? clause.path("gist").asText() : "",
                Optional.of(clause.path("address").asText())
                        .filter(address -> address.startsWith("https://") || address.startsWith("http://")));
    }

    /**
     * Returns which input was decided by which rules.
     *
     * @return one sentence
     */
    public String stamp() {
        JsonNode rulebook = answer.path("rulebook");
        return labels.get(
                "stamp",
                decision.path("sha256").asText(),
                rulebook.path("version").asText(),
                rulebook.path("fingerprint").asText(),
                rulebook.path("lawLastChecked").asText());
    }
}
