package org.asylia.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.asylia.engine.due.Deadline;

/// Names for the entries of a feed that stay the same while the case file keeps its name, so that a calendar replaces
/// an entry whose day moved. They tell nothing: each is a keyed hash of the rule and the entry it is about, under a key
/// that is drawn slowly from the name of the file, which is not in the feed. Two cases in one calendar keep apart.
final class Uids {

    private static final int ROUNDS = 100_000;
    private static final byte[] SALT = "dates".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec key;

    /// @param name the name of the case file
    Uids(String name) {
        try {
            var slow = new PBEKeySpec(name.toCharArray(), SALT, ROUNDS, 256);
            var drawn = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(slow);
            this.key = new SecretKeySpec(drawn.getEncoded(), "HmacSHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has these", e);
        }
    }

    String of(Deadline deadline) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var hash = mac.doFinal((deadline.rule().id() + "\n"
                            + deadline.item().path() + "\n" + deadline.due().sense() + "\n"
                            + deadline.due().done())
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, 16)) + "@dates";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has these", e);
        }
    }
}
