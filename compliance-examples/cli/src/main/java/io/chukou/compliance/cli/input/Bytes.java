package io.chukou.compliance.cli.input;

import java.io.IOException;
import java.io.InputStream;

/** Reads bytes one at a time, counts lines, and passes over a byte order mark at the beginning. */
final class Bytes {
    static final int END = -1;
    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long line = 1;

    Bytes(InputStream stream) throws IOException {
        this.stream = stream;
        this.end = Math.max(0, stream.readNBytes(buffer, 0, MARK.length));
        this.at = end == MARK.length && startsWithMark() ? MARK.length : 0;
    }

    private boolean startsWithMark() {
        return buffer[0] == MARK[0] && buffer[1] == MARK[1] && buffer[2] == MARK[2];
    }

    /** The line of the next byte, counted from 1. */
    long line() {
        return line;
    }

    int peek() throws IOException {
        return at < end || fill() ? buffer[at] & 0xFF : END;
    }

    int next() throws IOException {
        int value = peek();
        at++;
        if (value == '\n') {
            line++;
        }
        return value;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, stream.read(buffer, 0, BUFFER));
        return end > 0;
    }

    void skipSpace() throws IOException {
        while (isSpace(peek())) {
            next();
        }
    }

    static boolean isSpace(int value) {
        return value == ' ' || value == '\t' || value == '\n' || value == '\r';
    }
}
