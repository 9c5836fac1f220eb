package io.chukou.compliance.core.schema;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a service can be asked, and what answers it.
 *
 * @param path the path of the request
 * @param summary what is asked, in one sentence
 * @param method what the library does for it, in Java
 * @param writer what writes the answer, in Java
 * @param input the form of what is sent, or null if nothing is
 * @param answer the form of the answer
 * @param parameters the names of the parameters besides the language
 * @param examples files under {@code docs/examples}
 */
record Operation(
        String path,
        String summary,
        String method,
        String writer,
        @Nullable PublishedSchema input,
        PublishedSchema answer,
        List<String> parameters,
        List<Example> examples) {

    private static final List<String> QUESTION = List.of("asOf", "stage", "absence", "assume");

    /**
     * What is sent and what is answered, both as files.
     *
     * @param name the name
     * @param query the parameters with which it was asked
     * @param sent the file that is sent, or null if nothing is
     * @param answered the file that is answered
     */
    record Example(String name, String query, @Nullable String sent, String answered) {}

    private static Operation ofCase(
            String path,
            String summary,
            String method,
            PublishedSchema answer,
            @Nullable String more,
            List<Example> examples) {
        String writer = (answer == PublishedSchema.WAYS_OUT ? "WaysOut" : camel(answer.name())) + "Json";
        return new Operation(path, summary, method, writer, PublishedSchema.CASE, answer, parameters(more), examples);
    }

    private static List<String> parameters(@Nullable String more) {
        return more == null ? QUESTION : List.of("asOf", "stage", "absence", "assume", more);
    }

    private static String camel(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<Example> ninetyDays(String query, String kind) {
        return List.of(new Example(
                "ninety-days", query, "examples/ninety-days.json", "examples/ninety-days." + kind + ".json"));
    }

    static List<Operation> all() {
        return List.of(
                ofCase(
                        "/assessments",
                        "May this vehicle go, and if not, why?",
                        "assess(case, question)",
                        PublishedSchema.ASSESSMENT,
                        "form",
                        ninetyDays("asOf=2026-06-30&form=brief&lang=en", "assessment")),
                ofCase(
                        "/explanations",
                        "Which conditions carry the verdict, with the values used?",
                        "explain(case, question)",
                        PublishedSchema.EXPLANATION,
                        null,
                        ninetyDays("asOf=2026-06-30", "explanation")),
                ofCase(
                        "/outlooks",
                        "From when and until when does each verdict hold while no fact changes?",
                        "outlook(case, question, until)",
                        PublishedSchema.OUTLOOK,
                        "until",
                        ninetyDays("asOf=2026-06-30&until=2031-06-30", "outlook")),
                ofCase(
                        "/ways-out",
                        "What would lift the bar, least effort first?",
                        "waysOut(case, question)",
                        PublishedSchema.WAYS_OUT,
                        null,
                        ninetyDays("asOf=2026-06-30", "ways-out")),
                ofCase(
                        "/roadmaps",
                        "Where does the case stand at each milestone of the law?",
                        "roadmap(case, question)",
                        PublishedSchema.ROADMAP,
                        null,
                        ninetyDays("asOf=2026-06-30", "roadmap")),
                ofCase(
                        "/obligations",
                        "What is due by when, and what opens or lapses?",
                        "obligations(case, question, until)",
                        PublishedSchema.OBLIGATIONS,
                        "until",
                        ninetyDays("asOf=2026-06-30&until=2027-06-30", "obligations")),
                ofCase(
                        "/comparisons",
                        "What is another day's answer, and why does it differ?",
                        "asOf(case, question, on)",
                        PublishedSchema.COMPARISON,
                        "on",
                        ninetyDays("asOf=2026-06-30&on=2026-09-29", "comparison")),
                new Operation(
                        "/consignments/assessments",
                        "May these vehicles go together, and if not, in which batches?",
                        "assess(consignment, question)",
                        "ConsignmentJson",
                        PublishedSchema.CONSIGNMENT,
                        PublishedSchema.CONSIGNMENT_ASSESSMENT,
                        parameters("form"),
                        List.of(new Example(
                                "refused-batch",
                                "asOf=2026-06-20&form=brief",
                                "examples/refused-batch.json",
                                "examples/refused-batch.assessment.json"))),
                new Operation(
                        "/consignments/obligations",
                        "What is due by when for these vehicles?",
                        "obligations(consignment, question, until)",
                        "ObligationsJson",
                        PublishedSchema.CONSIGNMENT,
                        PublishedSchema.OBLIGATIONS,
                        parameters("until"),
                        List.of(new Example(
                                "cleared-batch",
                                "asOf=2026-06-29&stage=CUSTOMS_CLEARANCE&until=2027-06-29",
                                "examples/cleared-batch.json",
                                "examples/cleared-batch.obligations.json"))),
                new Operation(
                        "/rules",
                        "Which rules are there?",
                        "rulebook()",
                        "CatalogueJson",
                        null,
                        PublishedSchema.CATALOGUE,
                        List.of(),
                        List.of(new Example("standard", "lang=en", null, "catalogue.json"))));
    }
}
