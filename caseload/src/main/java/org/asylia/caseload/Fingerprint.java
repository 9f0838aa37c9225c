package org.asylia.caseload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of something, by which it is known again without being kept. It names nobody, but who guesses the
/// something can tell that the guess is right.
///
/// @param first the first eight bytes, and so on
record Fingerprint(long first, long second, long third, long last) {

    static final int BYTES = 32;

    static Fingerprint of(byte[] bytes) {
        return read(ByteBuffer.wrap(digest().digest(bytes)));
    }

    static Fingerprint of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }

    static Fingerprint read(ByteBuffer from) {
        return new Fingerprint(from.getLong(), from.getLong(), from.getLong(), from.getLong());
    }

    ByteBuffer put(ByteBuffer into) {
        return into.putLong(first).putLong(second).putLong(third).putLong(last);
    }

    String hex() {
        return HexFormat.of().formatHex(put(ByteBuffer.allocate(BYTES)).array());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform.", e);
        }
    }
}
