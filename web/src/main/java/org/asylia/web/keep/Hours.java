package org.asylia.web.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// The consultation hours that the organization published. They are no secret; who booked one is.
public final class Hours {

    private static final String SELECT =
            "select h.id, h.begins, h.minutes, h.how, coalesce(r.id, '') from hour h left join request r on r.hour = h.id";

    private final Database database;

    public Hours(Database database) {
        this.database = database;
    }

    public Hour publish(LocalDateTime begins, int minutes, String how) {
        var hour = new Hour(Ids.next("H"), begins, minutes, how, "");
        database.work(connection -> {
            try (var row = connection.prepareStatement("insert into hour values (?, ?, ?, ?)")) {
                row.setString(1, hour.id());
                row.setString(2, begins.toString());
                row.setInt(3, minutes);
                row.setString(4, how);
                return row.executeUpdate();
            }
        });
        return hour;
    }

    /// All that begin after the given time, the earliest first.
    public List<Hour> after(LocalDateTime now) {
        return database.work(connection -> {
            try (var query = connection.prepareStatement(SELECT + " where h.begins > ? order by h.begins, h.id")) {
                query.setString(1, now.toString());
                try (var rows = query.executeQuery()) {
                    var hours = new ArrayList<Hour>();
                    while (rows.next()) {
                        hours.add(hour(rows));
                    }
                    return List.copyOf(hours);
                }
            }
        });
    }

    /// Those that can still be booked.
    public List<Hour> free(LocalDateTime now) {
        return after(now).stream().filter(Hour::free).toList();
    }

    /// @return false when there is no such hour, or somebody booked it
    public boolean withdraw(String id) {
        return database.work(connection -> {
                    try (var row = connection.prepareStatement(
                            "delete from hour where id = ? and id not in (select hour from request where hour is not null)")) {
                        row.setString(1, id);
                        return row.executeUpdate();
                    }
                })
                > 0;
    }

    static Hour hour(ResultSet row) throws SQLException {
        return new Hour(
                row.getString(1),
                LocalDateTime.parse(row.getString(2)),
                row.getInt(3),
                row.getString(4),
                row.getString(5));
    }
}
