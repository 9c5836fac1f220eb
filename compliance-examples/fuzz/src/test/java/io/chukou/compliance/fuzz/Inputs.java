package io.chukou.compliance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.intake.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What targets have in common. */
final class Inputs {
    private Inputs() {}

    static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** Returns the lines, at least one; bytes choose, too, so the first line names what is done with the rest. */
    static List<String> lines(byte[] input) {
        return List.of(text(input).split("\n", -1));
    }

    /** A refusal has a reason that names no class of anybody's. */
    static void checkRefusal(IntakeException refusal) {
        assertThat(refusal.problems()).isNotEmpty();
        for (Problem problem : refusal.problems()) {
            assertThat(problem.reason()).isNotBlank().doesNotContain("java.", "com.fasterxml", "Exception");
        }
    }
}
