package io.chukou.compliance.gate;

import io.chukou.compliance.gate.RefusedException.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8 and guesses nothing: JSON is exchanged in UTF-8 without a byte order mark (RFC 8259, 8.1). */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static String text(byte[] content) throws RefusedException {
        if (content.length == 0) {
            throw new RefusedException(Reason.EMPTY, "has no bytes");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            throw new RefusedException(Reason.ENCODING, "is not UTF-8 in this line", line(content, bytes.position()));
        }
        String read = text.flip().toString();
        if (read.charAt(0) == BYTE_ORDER_MARK) {
            throw new RefusedException(Reason.ENCODING, "begins with a byte order mark", 1);
        }
        return read;
    }

    private static int line(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
