package io.chukou.compliance.core.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What goes into a JSON text. */
interface JsonText {
    void write(JsonGenerator out) throws IOException;

    /** Writes a text without white space. */
    static String of(JsonText content) {
        return written(content);
    }

    /** Writes a text with one field or element a line, ended by line feeds on every platform. */
    static String inLines(JsonText content) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        return written(out -> {
                    out.setPrettyPrinter(printer);
                    content.write(out);
                })
                + "\n";
    }

    private static String written(JsonText content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
