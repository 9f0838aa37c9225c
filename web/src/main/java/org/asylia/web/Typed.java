package org.asylia.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.asylia.web.desk.Wrong;

/// What was typed after `./asylia`.
///
/// @param verb the first word
/// @param settings where things are
/// @param words the rest, without the options that say where things are
record Typed(Verb verb, Settings settings, List<String> words) {

    static final int PORT = 8080;

    enum Verb {
        SERVE,
        REQUESTS,
        HOURS
    }

    static Typed read(List<String> typed) {
        if (typed.isEmpty()) {
            throw new Wrong("Type serve, requests or hours.");
        }
        var verb = verb(typed.getFirst());
        var rest = new ArrayList<String>();
        int port = PORT;
        var data = home();
        Path key = Path.of("");
        Path help = Path.of("");
        Set<String> names = new HashSet<>();
        for (int at = 1; at < typed.size(); at++) {
            var word = typed.get(at);
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            var option = equals < 0 ? word : word.substring(0, equals);
            if (!Set.of("--port", "--data", "--key", "--help-list", "--name").contains(option)) {
                rest.add(word);
                continue;
            }
            if (equals < 0 && at + 1 == typed.size()) {
                throw new Wrong(option + " needs a value.");
            }
            var value = equals < 0 ? typed.get(++at) : word.substring(equals + 1);
            switch (option) {
                case "--port" -> port = port(value);
                case "--data" -> data = Path.of(value);
                case "--key" -> key = Path.of(value);
                case "--help-list" -> help = Path.of(value);
                default -> names.add(value.toLowerCase(Locale.ROOT));
            }
        }
        var usual = Settings.in(data, port);
        return new Typed(
                verb,
                new Settings(
                        port,
                        data,
                        key.toString().isEmpty() ? usual.key() : key,
                        help.toString().isEmpty() ? usual.help() : help,
                        names),
                List.copyOf(rest));
    }

    private static Verb verb(String word) {
        return switch (word) {
            case "serve" -> Verb.SERVE;
            case "requests" -> Verb.REQUESTS;
            case "hours" -> Verb.HOURS;
            default -> throw new Wrong("There is no command '" + word + "' here. Type serve, requests or hours.");
        };
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // Told below.
        }
        throw new Wrong(
                "--port '" + value + "' is no port. Give a whole number from 1024 to 65535, or 0 for any free one.");
    }

    private static Path home() {
        var given = System.getenv("XDG_DATA_HOME");
        return given == null || given.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "asylia")
                : Path.of(given, "asylia");
    }
}
