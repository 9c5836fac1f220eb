package io.chukou.compliance.cli.output;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.Place;
import io.chukou.compliance.core.intake.Problem;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes answers as JSON: one per line, or as one value that is an array if the input may hold several cases.
 *
 * @param <A> the kind of answer
 */
public final class JsonOutput<A> implements Output<A> {
    private static final JsonFactory JSON = new JsonFactory();

    private final Form<A> form;
    private final OutputStream stream;
    private final String open;
    private final String separator;
    private final String close;
    private final String nothing;
    private boolean begun;

    private JsonOutput(Form<A> form, OutputStream stream, String open, String separator, String close, String nothing) {
        this.form = form;
        this.stream = stream;
        this.open = open;
        this.separator = separator;
        this.close = close;
        this.nothing = nothing;
    }

    /**
     * Writes one line per entry.
     *
     * @param <A> the kind of answer
     * @param form the form of an answer
     * @param stream where to write
     * @return the output
     */
    public static <A> JsonOutput<A> lines(Form<A> form, OutputStream stream) {
        return new JsonOutput<>(form, stream, "", "\n", "\n", "");
    }

    /**
     * Writes an array.
     *
     * @param <A> the kind of answer
     * @param form the form of an answer
     * @param stream where to write
     * @return the output
     */
    public static <A> JsonOutput<A> array(Form<A> form, OutputStream stream) {
        return new JsonOutput<>(form, stream, "[\n", ",\n", "\n]\n", "[]\n");
    }

    /**
     * Writes one answer and leaves the stream open.
     *
     * @param <A> the kind of answer
     */
    @FunctionalInterface
    public interface Form<A> {
        /**
         * Writes an answer.
         *
         * @param answer the answer
         * @param stream where to write
         * @throws IOException if the stream fails
         */
        void write(A answer, OutputStream stream) throws IOException;
    }

    @Override
    public void answer(Place place, A answer) throws IOException {
        begin();
        form.write(answer, stream);
    }

    @Override
    public void noAnswer(Entry.Bad<?> bad) throws IOException {
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
