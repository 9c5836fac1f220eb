package io.chukou.compliance.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/** The schemas that are kept under {@code docs/schema}, and nothing else is referred to from the API. */
enum PublishedSchema {
    CASE("case", CaseSchema::generate),
    CONSIGNMENT("consignment", CaseSchema::ofConsignment),
    ASSESSMENT("assessment", ResultSchema::generate),
    CONSIGNMENT_ASSESSMENT("consignment-assessment", ConsignmentResultSchema::generate),
    COMPARISON("comparison", ComparisonSchema::generate),
    EXPLANATION("explanation", ExplanationSchema::generate),
    OBLIGATIONS("obligations", ObligationsSchema::generate),
    OUTLOOK("outlook", OutlookSchema::generate),
    ROADMAP("roadmap", RoadmapSchema::generate),
    WAYS_OUT("ways-out", WaysOutSchema::generate),
    CATALOGUE("catalogue", CatalogueSchema::generate),
    PROBLEM("problem", ProblemSchema::generate);

    private final String key;
    private final Supplier<ObjectNode> generator;

    PublishedSchema(String key, Supplier<ObjectNode> generator) {
        this.key = key;
        this.generator = generator;
    }

    ObjectNode generate() {
        return generator.get();
    }

    /** The place of the kept file in the folder of the documents. */
    String path() {
        return "schema/" + key + ".schema.json";
    }
}
