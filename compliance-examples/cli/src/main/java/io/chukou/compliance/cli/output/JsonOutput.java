package io.chukou.compliance.cli.output;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.Place;
import io.chukou.compliance.core.intake.Problem;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.result.Assessment;
import java.io.IOException;
import java.io.OutputStream;

/** Writes answers as JSON: one per line, or as one value that is an array if the input may hold several cases. */
public final class JsonOutput implements Output {
    private static final JsonFactory JSON = new JsonFactory();

    private final AssessmentJson json;
    private final OutputStream stream;
    private final String open;
    private final String separator;
    private final String close;
    private final String nothing;
    private boolean begun;

    private JsonOutput(
            AssessmentJson json, OutputStream stream, String open, String separator, String close, String nothing) {
        this.json = json;
        this.stream = stream;
        this.open = open;
        this.separator = separator;
        this.close = close;
        this.nothing = nothing;
    }

    /**
     * Writes one line per entry.
     *
     * @param json the form of an answer
     * @param stream where to write
     * @return the output
     */
    public static JsonOutput lines(AssessmentJson json, OutputStream stream) {
        return new JsonOutput(json, stream, "", "\n", "\n", "");
    }

    /**
     * Writes an array.
     *
     * @param json the form of an answer
     * @param stream where to write
     * @return the output
     */
    public static JsonOutput array(AssessmentJson json, OutputStream stream) {
        return new JsonOutput(json, stream, "[\n", ",\n", "\n]\n", "[]\n");
    }

    @Override
    public void answer(Place place, Assessment assessment) throws IOException {
        begin();
        json.write(assessment, stream);
    }

    @Override
    public void noAnswer(Entry.Bad bad) throws IOException {
        begin();
        Problem problem = bad.problems().get(0);
        try (JsonGenerator out = JSON.createGenerator(stream, JsonEncoding.UTF8)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            out.writeStartObject();
            out.writeNumberField("line", bad.place().line());
            if (bad.place().item() > 0) {
                out.writeNumberField("item", bad.place().item());
            }
            out.writeObjectFieldStart("error");
            out.writeStringField("path", Printable.masked(problem.path()));
            out.writeStringField("reason", Printable.masked(problem.reason()));
            out.writeEndObject();
            out.writeEndObject();
        }
    }

    private void begin() throws IOException {
        print(begun ? separator : open);
        begun = true;
    }

    @Override
    public void end() throws IOException {
        print(begun ? close : nothing);
    }

    private void print(String ascii) throws IOException {
        for (int i = 0; i < ascii.length(); i++) {
            stream.write(ascii.charAt(i));
        }
    }
}
