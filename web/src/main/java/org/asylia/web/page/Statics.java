package org.asylia.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.asylia.web.guard.Headers;

/// The style sheet and the script. Their addresses carry a hash of what is in them, so that a browser may keep them.
public final class Statics {

    private static final String FOLDER = "/org/asylia/web/s/";

    private final Fixed style = Fixed.read("style.css", "text/css;charset=utf-8");
    private final Fixed script = Fixed.read("more.js", "text/javascript;charset=utf-8");
    private final Map<String, Fixed> byAddress = Map.of(style.address(), style, script.address(), script);

    public String style() {
        return style.address();
    }

    public String script() {
        return script.address();
    }

    Optional<Fixed> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /// A file that is the same for everybody.
    record Fixed(String address, String type, byte[] bytes) {

        static Fixed read(String name, String type) {
            try (var stream = Objects.requireNonNull(Statics.class.getResourceAsStream(FOLDER + name), name)) {
                var bytes = stream.readAllBytes();
                var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                var ending = name.substring(name.lastIndexOf('.'));
                var address = Headers.STATIC + HexFormat.of().formatHex(Arrays.copyOf(hash, 6)) + ending;
                return new Fixed(address, type, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
