package org.asylia.web;

import java.nio.file.Path;
import java.util.Set;

/// How the server is started.
///
/// @param port the port on this machine; 0 for any that is free
/// @param data the folder of the database
/// @param key the file of the organization's key
/// @param help the file that lists free legal help; it need not exist
/// @param names further names under which the server is called, behind a server that speaks TLS
public record Settings(int port, Path data, Path key, Path help, Set<String> names) {

    public Settings {
        names = Set.copyOf(names);
    }

    /// Everything in one folder.
    public static Settings in(Path data, int port) {
        return new Settings(
                port, data, data.resolve("organization.key"), data.resolve("free-legal-help.txt"), Set.of());
    }

    /// The file of the database.
    public Path database() {
        return data.resolve("asylia.db");
    }
}
