package org.asylia.command.verb;

import java.nio.file.Files;
import java.nio.file.Path;

/// Finds the folder of the repository.
final class Checkouts {

    /// Set by the launcher, which knows where it lies.
    private static final String HOME = "asylia.home";

    private Checkouts() {}

    /// What the launcher said, or else the folder above this one that holds the launcher, or else this one.
    static Path here() {
        var home = System.getProperty(HOME, "");
        var here = Path.of(home).toAbsolutePath().normalize();
        for (var folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("asylia")) && Files.isDirectory(folder.resolve("law"))) {
                return folder;
            }
        }
        return here;
    }
}
