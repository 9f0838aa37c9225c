package org.asylia.web.keep;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// What a code opens: a place in the database, and the key for what stands there. The server holds it only while the
/// visit lasts.
///
/// @param place the name of the row; the code cannot be found from it
/// @param key 32 bytes
public record Opened(String place, byte[] key) {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    byte[] seal(String text) {
        var nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        try {
            var locked = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(nonce, NONCE + locked.length);
            System.arraycopy(locked, 0, all, NONCE, locked.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing from this Java.", e);
        }
    }

    /// Empty when it was locked with another key or changed since.
    Optional<String> unseal(byte[] all) {
        try {
            var plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE)).doFinal(all, NONCE, all.length - NONCE);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("paused/" + place).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /// Never the key: this ends up in messages.
    @Override
    public String toString() {
        return "an opened place";
    }
}
