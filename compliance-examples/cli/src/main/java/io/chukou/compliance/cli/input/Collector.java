package io.chukou.compliance.cli.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the bytes of one piece up to a bound; what is beyond it is counted out, never kept. */
final class Collector {
    /** More than any case needs: a letter for 10,000 vehicles takes some 200 KB. */
    static final int MOST_BYTES = 1 << 20;

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private boolean blank = true;
    private boolean tooLong;

    void clear() {
        length = 0;
        blank = true;
        tooLong = false;
    }

    void add(int value) {
        blank = blank && Bytes.isSpace(value);
        if (length == MOST_BYTES) {
            tooLong = true;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(MOST_BYTES, 2 * length));
        }
        bytes[length++] = (byte) value;
    }

    boolean isBlank() {
        return blank;
    }

    boolean isTooLong() {
        return tooLong;
    }

    Piece piece(Place place) {
        if (tooLong) {
            return Piece.unusable(place, "is longer than " + MOST_BYTES + " bytes and was passed over");
        }
        try {
            ByteBuffer collected = ByteBuffer.wrap(bytes, 0, length);
            return new Piece(
                    place, StandardCharsets.UTF_8.newDecoder().decode(collected).toString(), "");
        } catch (CharacterCodingException e) {
            return Piece.unusable(place, "is not UTF-8 text; save the file as UTF-8");
        }
    }
}
