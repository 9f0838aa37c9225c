package org.asylia.web.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// Brings the tables up to date: numbered scripts, each run once, in order. A script that is out is never changed.
final class Migrations {

    private static final List<String> SCRIPTS = List.of("0001-start.sql");

    private Migrations() {}

    static int run(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists migration (number integer primary key, name text not null)");
            int done = 0;
            try (var rows = statement.executeQuery("select coalesce(max(number), 0) from migration")) {
                done = rows.next() ? rows.getInt(1) : 0;
            }
            for (int number = done + 1; number <= SCRIPTS.size(); number++) {
                var name = SCRIPTS.get(number - 1);
                for (var command : script(name).split(";\\s*\n")) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
                try (var row = connection.prepareStatement("insert into migration values (?, ?)")) {
                    row.setInt(1, number);
                    row.setString(2, name);
                    row.executeUpdate();
                }
            }
            return SCRIPTS.size() - done;
        }
    }

    private static String script(String name) {
        try (var stream = Migrations.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
