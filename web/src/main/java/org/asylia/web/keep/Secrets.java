package org.asylia.web.keep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The organization's key and what is derived from it, checked against the database they belong to.
///
/// @param key the organization's key
/// @param salt spreads codes, so that two organizations never share a derived key
/// @param pepper kept sealed in the database: a stolen database without the key gives nothing to try codes against
public record Secrets(OrganizationKey key, byte[] salt, byte[] pepper) {

    private static final String CHECK = "key-check";
    private static final String SALT = "code-salt";
    private static final String PEPPER = "code-pepper";

    /// @throws WrongKey when the database was sealed with a key that is not this one
    public static Secrets of(Path keyFile, Database database) {
        boolean used = database.work(connection -> read(connection, CHECK)).isPresent();
        if (used && !Files.exists(keyFile)) {
            throw new WrongKey("The key '" + keyFile + "' is missing, but the database was sealed with it. Put the key"
                    + " back from your copy. Nothing was changed.");
        }
        var key = OrganizationKey.readOrMake(keyFile);
        return database.work(connection -> on(connection, key, keyFile));
    }

    private static Secrets on(Connection connection, OrganizationKey key, Path keyFile) throws SQLException {
        if (read(connection, CHECK).isEmpty()) {
            write(connection, CHECK, key.seal("asylia", "setting/" + CHECK));
            write(connection, SALT, random(16));
            write(connection, PEPPER, key.sealBytes(random(32), "setting/" + PEPPER));
        }
        try {
            key.open(read(connection, CHECK).orElseThrow(), "setting/" + CHECK);
        } catch (WrongKey e) {
            throw new WrongKey("The key '" + keyFile + "' is not the one that the database was sealed with. Put the"
                    + " right key back from your copy. Nothing was changed.");
        }
        return new Secrets(
                key,
                read(connection, SALT).orElseThrow(),
                key.openBytes(read(connection, PEPPER).orElseThrow(), "setting/" + PEPPER));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static Optional<byte[]> read(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("select value from setting where name = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static void write(Connection connection, String name, byte[] value) throws SQLException {
        try (var row = connection.prepareStatement("insert into setting values (?, ?)")) {
            row.setString(1, name);
            row.setBytes(2, value);
            row.executeUpdate();
        }
    }
}
