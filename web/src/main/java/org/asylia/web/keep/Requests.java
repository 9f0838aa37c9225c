package org.asylia.web.keep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.web.keep.HelpRequest.State;

/// The queue of requests for help. What a person said is locked with the organization's key; the person finds the
/// request again with a code.
public final class Requests {

    /// How long a request is kept that nobody answered or closed; thirty days is the usual retention of an intake that
    /// was not accepted.
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String SELECT = "select r.id, r.made_at, r.state, r.body, r.answer, h.id, h.begins, h.minutes,"
            + " h.how from request r left join hour h on r.hour = h.id";

    private final Database database;
    private final OrganizationKey key;

    public Requests(Database database, OrganizationKey key) {
        this.database = database;
        this.key = key;
    }

    public String send(Opened place, Map<String, String> said, Instant now) {
        var id = Ids.next("R");
        var locked = key.seal(FormText.of(said), "request/" + id + "/body");
        database.work(connection -> {
            try (var row = connection.prepareStatement(
                    "insert into request (id, place, made_at, state, body) values (?, ?, ?, 'NEW', ?)")) {
                row.setString(1, id);
                row.setString(2, place.place());
                row.setString(3, now.toString());
                row.setBytes(4, locked);
                return row.executeUpdate();
            }
        });
        return id;
    }

    public List<HelpRequest> all() {
        return select(SELECT + " order by r.made_at", "");
    }

    public Optional<HelpRequest> byId(String id) {
        return select(SELECT + " where r.id = ?", id).stream().findFirst();
    }

    public Optional<HelpRequest> at(Opened place) {
        return select(SELECT + " where r.place = ?", place.place()).stream().findFirst();
    }

    /// @return false when there is no such request
    public boolean answer(String id, String words, Instant now) {
        var locked = key.seal(words, "request/" + id + "/answer");
        return change(
                "update request set answer = ?, answered_at = ?, state = 'ANSWERED' where id = ?",
                locked,
                now.toString(),
                id);
    }

    public boolean close(String id) {
        return change("update request set state = 'CLOSED', hour = null where id = ?", id);
    }

    /// Books an hour for a request, in place of the one it had.
    ///
    /// @return false when the hour is gone or was taken meanwhile
    public boolean book(String id, String hour, LocalDateTime now) {
        return change(
                "update request set hour = ? where id = ? and exists (select 1 from hour where id = ? and begins > ?)"
                        + " and not exists (select 1 from request where hour = ? and id <> ?)",
                hour,
                id,
                hour,
                now.toString(),
                hour,
                id);
    }

    public boolean cancelHour(String id) {
        return change("update request set hour = null where id = ?", id);
    }

    /// Erases at once, from the journal too.
    public boolean erase(String id) {
        boolean was = change("delete from request where id = ?", id);
        database.forget();
        return was;
    }

    /// Erases the requests that nobody answered, or that were closed, when they were kept long enough.
    public int expire(Instant now) {
        return database.work(connection -> {
            try (var row =
                    connection.prepareStatement("delete from request where made_at <= ? and state <> 'ANSWERED'")) {
                row.setString(1, now.minus(KEPT).toString());
                return row.executeUpdate();
            }
        });
    }

    private boolean change(String sql, Object... values) {
        return database.work(connection -> {
                    try (var row = connection.prepareStatement(sql)) {
                        for (int place = 0; place < values.length; place++) {
                            if (values[place] instanceof byte[] bytes) {
                                row.setBytes(place + 1, bytes);
                            } else {
                                row.setObject(place + 1, values[place], Types.VARCHAR);
                            }
                        }
                        return row.executeUpdate();
                    }
                })
                > 0;
    }

    private List<HelpRequest> select(String sql, String value) {
        return database.work(connection -> read(connection, sql, value));
    }

    private List<HelpRequest> read(Connection connection, String sql, String value) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            if (!value.isEmpty()) {
                query.setString(1, value);
            }
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<HelpRequest>();
                while (rows.next()) {
                    found.add(request(rows));
                }
                return List.copyOf(found);
            }
        }
    }

    private HelpRequest request(ResultSet row) throws SQLException {
        var id = row.getString(1);
        var answer = Optional.ofNullable(row.getBytes(5))
                .map(locked -> key.open(locked, "request/" + id + "/answer"))
                .orElse("");
        Optional<Hour> hour = row.getString(6) == null
                ? Optional.empty()
                : Optional.of(new Hour(
                        row.getString(6), LocalDateTime.parse(row.getString(7)), row.getInt(8), row.getString(9), id));
        return new HelpRequest(
                id,
                Instant.parse(row.getString(2)),
                State.valueOf(row.getString(3)),
                FormText.read(key.open(row.getBytes(4), "request/" + id + "/body")),
                answer,
                hour);
    }
}
