package org.asylia.web.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Interviews that a person paused. Each is sealed under its own code: not even the organization can read one without
/// it. They are erased thirty days after they were last saved, or at once when the person says so.
public final class Paused {

    /// How long a paused interview is kept.
    public static final Duration KEPT = Duration.ofDays(30);

    private final Database database;

    public Paused(Database database) {
        this.database = database;
    }

    public void save(Opened place, String body, Instant now) {
        var locked = place.seal(body);
        database.work(connection -> {
            try (var row = connection.prepareStatement("insert into paused values (?, ?, ?)"
                    + " on conflict (place) do update set saved_at = excluded.saved_at, body = excluded.body")) {
                row.setString(1, place.place());
                row.setString(2, now.toString());
                row.setBytes(3, locked);
                return row.executeUpdate();
            }
        });
    }

    /// Empty when nothing is kept under this code, also when its time is over.
    public Optional<String> load(Opened place, Instant now) {
        return database.work(connection -> {
            try (var query = connection.prepareStatement("select body from paused where place = ? and saved_at > ?")) {
                query.setString(1, place.place());
                query.setString(2, now.minus(KEPT).toString());
                try (var rows = query.executeQuery()) {
                    return rows.next() ? place.unseal(rows.getBytes(1)) : Optional.<String>empty();
                }
            }
        });
    }

    /// Erases at once, from the journal too.
    public boolean erase(Opened place) {
        boolean was = database.work(connection -> {
                    try (var row = connection.prepareStatement("delete from paused where place = ?")) {
                        row.setString(1, place.place());
                        return row.executeUpdate();
                    }
                })
                > 0;
        database.forget();
        return was;
    }

    /// Erases what was kept long enough.
    public int expire(Instant now) {
        return database.work(connection -> expired(connection, now));
    }

    private static int expired(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("delete from paused where saved_at <= ?")) {
            row.setString(1, now.minus(KEPT).toString());
            return row.executeUpdate();
        }
    }
}
