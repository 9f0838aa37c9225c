package org.asylia.command.verb;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.CaseFileReader;
import org.asylia.caseload.Office;
import org.asylia.dates.Reckoning;
import org.asylia.engine.fact.Case;
import org.asylia.law.ProtectionLaw;

/// Which program this is: a fingerprint of its own files, as far as they have a part in what a case file says, of the
/// names of what it is made with, which tell their versions, and of Java. What another one read and kept is not taken
/// for what this one would read, even where both know the same rules.
final class Edition {

    private static final List<Class<?>> ROOMS = List.of(
            CaseFileReader.class, Reckoning.class, ProtectionLaw.class, Office.class, Case.class, Edition.class);

    private Edition() {}

    /// The fingerprint; one that no other start has, where this program's files cannot be found.
    static String hash() {
        return files().orElseGet(() -> "not known " + System.nanoTime());
    }

    private static Optional<String> files() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            for (var name : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
                digest.update(("\n" + new File(name).getName()).getBytes(StandardCharsets.UTF_8));
            }
            var places = new LinkedHashSet<Path>();
            for (var room : ROOMS) {
                places.add(place(room));
            }
            for (var place : places) {
                add(place, digest);
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform.", e);
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }

    /// The jar of a room, or the folder of its classes.
    private static Path place(Class<?> room) throws IOException, URISyntaxException {
        var source = room.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IOException("no place is known");
        }
        URI place = source.getLocation().toURI();
        return Path.of(place);
    }

    private static void add(Path place, MessageDigest digest) throws IOException {
        if (Files.isRegularFile(place)) {
            digest.update(Files.readAllBytes(place));
            return;
        }
        List<Path> files;
        try (var all = Files.walk(place)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (var file : files) {
            digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
    }
}
