package io.chukou.compliance.marketplace;

import io.chukou.compliance.core.message.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent back.
 *
 * @param status the status, such as 200
 * @param headers the headers that are special to it
 * @param body what it says
 */
record Reply(int status, Map<String, String> headers, String body) {
    private static final int SHOWN_OF_HASH = 32;

    static Reply of(int status, String type, String body) {
        return new Reply(status, Map.of("Content-Type", type), body);
    }

    Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    /** The address alone does not say in which language the page is, so caches must know. */
    Reply in(Language language) {
        return with("Content-Language", language.tag()).with("Vary", "Accept-Language");
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a name for the bytes, by which a reader can ask whether they are still the same. */
    String tag() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes());
            return '"' + HexFormat.of().formatHex(hash).substring(0, SHOWN_OF_HASH) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
