package io.chukou.compliance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A merge patch applies to a full case or is refused; applied twice it changes nothing more. */
public final class PatchTarget {
    private static final CaseReader READER = CaseReader.strict();
    private static final ExportCase FULL = full();

    private PatchTarget() {}

    private static ExportCase full() {
        try {
            return READER.read(Files.readString(Path.of("..", "..", "docs", "examples", "ev-container.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IntakeException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String patch = Inputs.text(input);
        try {
            ExportCase once = READER.patch(FULL, patch);
            assertThat(READER.patch(once, patch)).isEqualTo(once);
        } catch (IntakeException e) {
            Inputs.checkRefusal(e);
        }
    }
}
