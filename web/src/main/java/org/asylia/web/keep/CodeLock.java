package org.asylia.web.keep;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Turns a code into the place where its words are kept and the key that opens them.
///
/// Sixteen digits are 53 bits: enough against trying at the door, which is limited, but a plain hash of them could be
/// tried in full within days by somebody who has the database. So each try costs 64 MB and three passes of Argon2id,
/// and needs a pepper that opens with the organization's key alone.
public final class CodeLock {

    private static final int KILOBYTES = 64 * 1024;
    private static final int PASSES = 3;
    private static final int PLACE = 16;
    private static final int KEY = 32;

    /// Two at a time: each takes 64 MB.
    private final Semaphore room = new Semaphore(2);

    private final Secrets secrets;

    public CodeLock(Secrets secrets) {
        this.secrets = secrets;
    }

    /// Takes about a fifth of a second.
    public Opened open(Code code) {
        room.acquireUninterruptibly();
        try {
            var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withMemoryAsKB(KILOBYTES)
                    .withIterations(PASSES)
                    .withParallelism(1)
                    .withSalt(secrets.salt())
                    .withSecret(secrets.pepper())
                    .build();
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            var derived = new byte[PLACE + KEY];
            generator.generateBytes(code.digits().getBytes(StandardCharsets.US_ASCII), derived);
            return new Opened(
                    HexFormat.of().formatHex(derived, 0, PLACE), Arrays.copyOfRange(derived, PLACE, PLACE + KEY));
        } finally {
            room.release();
        }
    }
}
