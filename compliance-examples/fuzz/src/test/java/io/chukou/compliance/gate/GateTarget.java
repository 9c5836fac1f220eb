package io.chukou.compliance.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.gate.RefusedException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

/** The first line is the name of a consignment, the rest its content. Both are decided or refused, and what is written is JSON. */
public final class GateTarget {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("decisions");
    private static final Decider DECIDER = new Decider(
            ExportValidator.standard(),
            () -> LocalDate.of(2026, 6, 30),
            Stage.LICENCE_APPLICATION,
            Absence.NOT_HELD,
            Messages.of(Language.EN),
            new Limits(1 << 20, 3));

    private GateTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        int end = 0;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        String name = new String(input, 0, end, StandardCharsets.UTF_8);
        checkName(name);
        byte[] content = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
        try {
            JSON.readTree(DECIDER.decide(Name.of(Name.safe(name)), content));
        } catch (RefusedException e) {
            assertThat(e.reason()).as(e.getMessage()).isNotEqualTo(Reason.FAULT);
            checkRefusal(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a file lies in its folder, whatever was asked for, and is short; what is shown is one line of ASCII. */
    private static void checkName(String name) {
        String safe = Name.safe(name);
        assertThat(FOLDER.resolve(safe).normalize().getParent()).isEqualTo(FOLDER);
        assertThat(safe).matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,120}");
        assertThat(Name.shown(name)).matches("[ -~]*");
    }

    private static void checkRefusal(String name, RefusedException refusal) {
        try {
            assertThat(JSON.readTree(Refusal.write(name, null, refusal, Language.EN))
                            .path("problemCount")
                            .asInt())
                    .isPositive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
