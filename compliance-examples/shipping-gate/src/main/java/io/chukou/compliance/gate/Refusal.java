package io.chukou.compliance.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.core.fact.Masking;
import io.chukou.compliance.core.intake.Problem;
import io.chukou.compliance.core.message.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes why an input got no decision. */
final class Refusal {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_PROBLEMS = 50;

    private Refusal() {}

    /**
     * Writes a refusal as JSON.
     *
     * @param name the name of the input, which can hold anything
     * @param sha256 the digest of its content; null if it was not read
     * @param why what is wrong
     * @param language the language of its page
     */
    static byte[] write(String name, @Nullable String sha256, RefusedException why, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("name", Name.shown(name));
            if (sha256 != null) {
                out.writeStringField("sha256", sha256);
            }
            out.writeStringField("language", language.tag());
            out.writeStringField("reason", why.reason().name());
            out.writeArrayFieldStart("problems");
            for (Problem problem : why.problems().stream().limit(MOST_PROBLEMS).toList()) {
                writeProblem(problem, out);
            }
            out.writeEndArray();
            out.writeNumberField("problemCount", why.problems().size());
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeProblem(Problem problem, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (problem.line() > 0) {
            out.writeNumberField("line", problem.line());
        }
        if (problem.column() > 0) {
            out.writeNumberField("column", problem.column());
        }
        if (!problem.path().isEmpty()) {
            out.writeStringField("path", Masking.text(problem.path()));
        }
        out.writeStringField("reason", Masking.text(problem.reason()));
        out.writeEndObject();
    }
}
