package org.asylia.web.keep;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/// The organization's key: it seals what is kept, with AES-256-GCM, and stands in a file of its own outside the
/// database. Without that file nothing in the database can be read, by anyone.
///
/// Each sealed text is bound to its place: moved to another row or column it no longer opens.
public final class OrganizationKey {

    private final Aead seal;

    private OrganizationKey(Aead seal) {
        this.seal = seal;
    }

    /// Reads the key, or makes it when there is none yet.
    ///
    /// @throws WrongKey when the file is there and is no key
    public static OrganizationKey readOrMake(Path file) {
        try {
            AeadConfig.register();
            if (!Files.exists(file)) {
                var made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
                Owned.write(file, TinkJsonProtoKeysetFormat.serializeKeyset(made, InsecureSecretKeyAccess.get()));
            }
            var keys = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            return new OrganizationKey(keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new WrongKey(
                    "'" + file + "' is not a key of this program. Put back the key that was made at the first"
                            + " start; docs/guide.md says where a copy should be.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param place what the text is and where it stands, such as `request/R4TKM/body`
    byte[] seal(String text, String place) {
        return sealBytes(text.getBytes(StandardCharsets.UTF_8), place);
    }

    /// @throws WrongKey when it was sealed with another key, for another place, or was changed
    String open(byte[] locked, String place) {
        return new String(openBytes(locked, place), StandardCharsets.UTF_8);
    }

    byte[] sealBytes(byte[] plain, String place) {
        try {
            return seal.encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key cannot seal.", e);
        }
    }

    byte[] openBytes(byte[] locked, String place) {
        try {
            return seal.decrypt(locked, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new WrongKey("What is kept at '" + place + "' does not open with this key: it was sealed with another"
                    + " key, or was changed.");
        }
    }
}
