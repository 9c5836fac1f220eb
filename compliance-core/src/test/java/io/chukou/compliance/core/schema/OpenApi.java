package io.chukou.compliance.core.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Writes down in OpenAPI 3.1 how the library can be exposed as a service; forms are those of the published schemas. */
final class OpenApi {
    /** Inputs that are no case: one that is read and out of bounds, and one that cannot be read. */
    static final List<String> REJECTED = List.of("rejected", "unreadable");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private OpenApi() {}

    static ObjectNode generate() {
        ObjectNode api = JSON.objectNode();
        api.put("openapi", "3.1.0");
        api.putObject("info")
                .put("title", "May this used vehicle be exported from China?")
                .put(
                        "description",
                        "Fragments for those who expose the library as a service. Each operation sends a case or a"
                                + " consignment and puts the question in parameters; each answer is what the library itself"
                                + " writes. Not legal advice.")
                .put("version", "1");
        ObjectNode paths = api.putObject("paths");
        for (Operation operation : Operation.all()) {
            paths.putObject(operation.path()).set(operation.input() == null ? "get" : "post", operation(operation));
        }
        ObjectNode components = api.putObject("components");
        parameters(components.putObject("parameters"));
        components.putObject("responses").set("Rejected", rejected());
        return api;
    }

    private static ObjectNode operation(Operation operation) {
        ObjectNode node = JSON.objectNode();
        node.put("operationId", operationId(operation.path()));
        node.put("summary", operation.summary());
        node.put("description", "ExportValidator." + operation.method() + ", written by " + operation.writer() + ".");
        Stream.concat(operation.parameters().stream(), Stream.of("lang"))
                .forEach(name ->
                        node.withArray("parameters").addObject().put("$ref", "#/components/parameters/" + name));
        ObjectNode responses = JSON.objectNode();
        if (operation.input() != null) {
            ObjectNode body = node.putObject("requestBody").put("required", true);
            body.putObject("content").set("application/json", sent(operation, operation.input()));
        }
        ObjectNode answer = responses.putObject("200").put("description", "The answer.");
        answer.putObject("content").set("application/json", answered(operation));
        responses.putObject("400").put("$ref", "#/components/responses/Rejected");
        node.set("responses", responses);
        return node;
    }

    /** The path in one word, such as {@code consignmentsAssessments}. */
    private static String operationId(String path) {
        StringBuilder id = new StringBuilder();
        for (String word : path.substring(1).split("[/-]")) {
            id.append(id.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return id.toString();
    }

    private static ObjectNode sent(Operation operation, PublishedSchema form) {
        ObjectNode media = media(form);
        for (Operation.Example example : operation.examples()) {
            if (example.sent() != null) {
                example(media, example.name(), "Asked with " + example.query(), example.sent());
            }
        }
        return media;
    }

    private static ObjectNode answered(Operation operation) {
        ObjectNode media = media(operation.answer());
        operation.examples().forEach(one -> example(media, one.name(), "The answer to " + one.query(), one.answered()));
        return media;
    }

    private static ObjectNode media(PublishedSchema form) {
        ObjectNode media = JSON.objectNode();
        media.putObject("schema").put("$ref", form.path());
        return media;
    }

    private static void example(ObjectNode media, String name, String summary, String file) {
        media.withObject("/examples").putObject(name).put("summary", summary).put("externalValue", file);
    }

    static String input(String name) {
        return "examples/" + name + ".json";
    }

    static String problem(String name) {
        return "examples/" + name + ".problem.json";
    }

    private static ObjectNode rejected() {
        ObjectNode response = JSON.objectNode();
        response.put(
                "description",
                "The input is no case or no consignment, or a parameter is missing or wrong. Everything that is wrong with"
                        + " an input that can be read is listed with path and reason; of one that cannot, the first place with"
                        + " line and column.");
        ObjectNode media = media(PublishedSchema.PROBLEM);
        REJECTED.forEach(name -> example(media, name, "The answer to " + input(name), problem(name)));
        response.putObject("content").set("application/problem+json", media);
        return response;
    }

    private static void parameters(ObjectNode all) {
        parameter(
                        all,
                        "asOf",
                        "The day asked about, a calendar day in Asia/Shanghai. It is never taken from a clock.",
                        day())
                .put("required", true);
        parameter(
                all,
                "stage",
                "The step asked about.",
                oneOf(Stage.values()).put("default", Stage.LICENCE_APPLICATION.name()));
        parameter(
                all,
                "absence",
                "What it means that the case does not say something.",
                oneOf(Absence.values()).put("default", Absence.UNKNOWN.name()));
        ObjectNode subjects = JSON.objectNode().put("type", "array");
        subjects.set("items", oneOf(Subject.values()));
        parameter(all, "assume", "What the caller vouches for; the answer lists it.", subjects)
                .put("explode", false);
        parameter(all, "until", "The last day looked at.", day()).put("required", true);
        parameter(all, "on", "The other day.", day()).put("required", true);
        ObjectNode form = JSON.objectNode().put("type", "string").put("default", "canonical");
        form.withArray("enum").add("canonical").add("brief");
        parameter(all, "form", "Every finding, or only those that are not simply met.", form);
        ObjectNode lang = JSON.objectNode().put("type", "string");
        Stream.of(Language.values()).map(Language::tag).forEach(lang.withArray("enum")::add);
        parameter(all, "lang", "The language of the texts; without it the answer carries none.", lang);
    }

    private static ObjectNode parameter(ObjectNode all, String name, String description, ObjectNode schema) {
        ObjectNode parameter = all.putObject(name);
        parameter.put("name", name).put("in", "query").put("description", description);
        parameter.set("schema", schema);
        return parameter;
    }

    private static ObjectNode day() {
        return ResultSchema.date();
    }

    private static ObjectNode oneOf(Enum<?>... constants) {
        return ResultSchema.oneOf(constants);
    }

    /** The same as a page: what answers each request, in Java. */
    static String page() {
        StringBuilder page = new StringBuilder("""
                # As a service

                Generated. The library has no server. Whoever exposes it as a service finds the forms here:
                [OpenAPI 3.1](openapi.json), whose schemas and examples are the files below. Each request sends a case or a consignment
                as JSON and puts the question in parameters; each answer is what the library writes.

                | request | asks | answered by | written by |
                |---|---|---|---|
                """);
        for (Operation operation : Operation.all()) {
            String verb = operation.input() == null ? "GET" : "POST";
            page.append("| `%s %s` | %s | `%s` | `%s` |\n"
                    .formatted(verb, operation.path(), operation.summary(), operation.method(), operation.writer()));
        }
        page.append("\n| request | sent | answer | examples |\n|---|---|---|---|\n");
        for (Operation operation : Operation.all()) {
            String sent = operation.input() == null ? "nothing" : link(operation.input());
            page.append("| `%s` | %s | %s | %s |\n"
                    .formatted(operation.path(), sent, link(operation.answer()), examples(operation.examples())));
        }
        return page.append("""

                - **The day** is a parameter. A service that takes it from its own clock says so to its callers, and means Shanghai.
                - **Rejected input** is answered by 400 and a [problem](%s) (RFC 9457), from
                  `IntakeException.problems()`. Of an input that can be read it lists everything that is out of bounds, by path:
                  [input](%s), [answer](%s). Of one that cannot, it names the first place,
                  with line and column: [input](%s), [answer](%s). No reason repeats
                  what could name a vehicle or a person.
                - **Size.** How much a service reads before it refuses is its own decision; the command line refuses above 1 MiB a case.
                - **A verdict** is no status: BLOCKED, UNDETERMINED and OUT_OF_SCOPE are answers, and answered by 200.
                - **The stamp** in every answer names rulebook, fingerprint and the day on which the law was last checked. Answers of two
                  fingerprints are not to be mixed in one cache.
                """.formatted(
                                PublishedSchema.PROBLEM.path(),
                                input("rejected"),
                                problem("rejected"),
                                input("unreadable"),
                                problem("unreadable")))
                .toString();
    }

    private static String link(PublishedSchema form) {
        return "[schema](" + form.path() + ")";
    }

    private static String examples(List<Operation.Example> examples) {
        StringBuilder links = new StringBuilder();
        for (Operation.Example example : examples) {
            links.append(example.sent() == null ? "" : "[" + example.name() + "](" + example.sent() + "), ");
            links.append("[answer](").append(example.answered()).append(')');
        }
        return links.toString();
    }
}
