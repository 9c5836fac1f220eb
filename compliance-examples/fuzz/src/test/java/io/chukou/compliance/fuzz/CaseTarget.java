package io.chukou.compliance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.model.ExportCase;
import java.util.List;

/** A text is a case or is refused with a reason; a case survives being written, and every question about it is answered. */
public final class CaseTarget {
    private static final CaseReader STRICT = CaseReader.strict();
    private static final List<CaseReader> READERS = List.of(STRICT, CaseReader.lenient(), CaseReader.ofTexts());

    private CaseTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String json = Inputs.text(input);
        for (CaseReader reader : READERS) {
            try {
                ExportCase car = reader.read(json);
                assertThat(reread(car)).isEqualTo(car);
                Answers.check(car, input);
            } catch (IntakeException e) {
                Inputs.checkRefusal(e);
            }
        }
    }

    private static ExportCase reread(ExportCase car) {
        try {
            return STRICT.read(STRICT.write(car));
        } catch (IntakeException e) {
            throw new AssertionError("What was read and written is refused", e);
        }
    }
}
