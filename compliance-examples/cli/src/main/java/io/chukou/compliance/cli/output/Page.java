package io.chukou.compliance.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes lines of text as UTF-8, whatever the locale. */
public final class Page {
    private final OutputStream stream;

    /**
     * Makes a page.
     *
     * @param stream where to write
     */
    public Page(OutputStream stream) {
        this.stream = stream;
    }

    /**
     * Writes a line, without control characters.
     *
     * @param text the line
     * @throws IOException if it cannot be written
     */
    public void line(String text) throws IOException {
        stream.write((Printable.of(text).stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
