package io.chukou.compliance.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Split;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** This library as an implementation; a validator is made once for each selection of readings. */
final class ThisLibrary implements Implementation {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final CaseReader CASES = CaseReader.strict();
    private static final ConsignmentReader CONSIGNMENTS = ConsignmentReader.strict();

    private final Map<JsonNode, ExportValidator> validators = new HashMap<>();

    @Override
    public JsonNode answer(JsonNode request) {
        ObjectNode answer = JSON.createObjectNode().put("id", request.path("id").asText());
        try {
            answer(request, answer);
        } catch (IntakeException | IllegalArgumentException e) {
            answer.removeAll();
            answer.put("id", request.path("id").asText()).put("error", String.valueOf(e.getMessage()));
        }
        return answer;
    }

    private void answer(JsonNode request, ObjectNode answer) throws IntakeException {
        ExportValidator validator =
                validators.computeIfAbsent(request.required("question").path("readings"), Asked::validator);
        Question question = Asked.question(request.required("question"));
        if (request.has("consignment")) {
            String consignment = request.get("consignment").toString();
            whole(validator.assess(CONSIGNMENTS.read(consignment), question), answer);
        } else {
            String exportCase = request.required("case").toString();
            one(validator.assess(CASES.read(exportCase), question), answer);
        }
    }

    private static void one(Assessment assessment, ObjectNode answer) {
        answer.put("verdict", assessment.verdict().name());
        outcomes(assessment.findings(), answer);
    }

    private static void whole(ConsignmentAssessment assessment, ObjectNode answer) {
        answer.put("verdict", assessment.verdict().name());
        outcomes(assessment.findings(), answer);
        answer.set("vehicles", names(assessment));
        Split split = assessment.split();
        answer.set(
                "batches",
                JSON.valueToTree(
                        split.batches().stream().map(Split.Batch::places).toList()));
        ObjectNode leftOut = answer.putObject("leftOut");
        split.leftOut().forEach(one -> leftOut.set(String.valueOf(one.place()), JSON.valueToTree(one.rules())));
    }

    private static JsonNode names(ConsignmentAssessment assessment) {
        return JSON.valueToTree(assessment.vehicles().stream()
                .map(vehicle -> vehicle.verdict().name())
                .toList());
    }

    private static void outcomes(List<Finding> findings, ObjectNode answer) {
        ObjectNode outcomes = answer.putObject("outcomes");
        findings.forEach(
                finding -> outcomes.put(finding.rule().code(), finding.outcome().name()));
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
