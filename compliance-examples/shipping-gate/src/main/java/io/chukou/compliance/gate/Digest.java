package io.chukou.compliance.gate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart. */
final class Digest {
    private static final int BRIEF = 12;

    private Digest() {}

    /** Returns the SHA-256 of a content in hexadecimal digits. */
    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Returns the first digits of the SHA-256 of a content, for names. */
    static String brief(byte[] content) {
        return brief(of(content));
    }

    /** Returns the first digits of a SHA-256, for names. */
    static String brief(String sha256) {
        return sha256.substring(0, BRIEF);
    }
}
