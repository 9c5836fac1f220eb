package io.chukou.compliance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.json.ConsignmentJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.model.Consignment;
import java.util.List;

/** A text is a consignment or is refused with a reason; a consignment survives being written, and its question is answered. */
public final class ConsignmentTarget {
    private static final ConsignmentReader STRICT = ConsignmentReader.strict();
    private static final Schema ANSWER = Answers.schema("consignment-assessment");
    private static final int MOST_VEHICLES = 5;

    private ConsignmentTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String json = Inputs.text(input);
        for (ConsignmentReader reader : List.of(STRICT, ConsignmentReader.lenient())) {
            try {
                check(reader.read(json), input.length);
            } catch (IntakeException e) {
                Inputs.checkRefusal(e);
            }
        }
    }

    private static void check(Consignment consignment, int choice) throws IntakeException {
        String written = STRICT.write(consignment);
        assertThat(STRICT.read(written)).isEqualTo(consignment);
        if (consignment.getVehicles().map(List::size).orElse(0) > MOST_VEHICLES) {
            return; // The answer is as good with five of them, and the fuzzer gets on.
        }
        ConsignmentAssessment answer = Answers.VALIDATOR.assess(consignment, Answers.question(choice * 7919));
        assertThat(answer.findings()).noneMatch(finding -> finding.outcome() == Outcome.FAULT);
        String told = ConsignmentJson.canonical().with(Messages.of(Language.ZH)).write(answer);
        assertThat(ANSWER.validate(told, InputFormat.JSON)).isEmpty();
        Answers.checkHidden(written, told);
    }
}
