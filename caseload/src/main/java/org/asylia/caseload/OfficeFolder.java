package org.asylia.caseload;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The folder of an office: what lies in it, who may read that, and whether it is one at all.
record OfficeFolder(Path folder) {

    private static final String LIST = "office.list";

    /// What this program puts into such a folder, and nothing else.
    private static final Pattern OURS = Pattern.compile(
            "office\\.list(\\.lock)?|[1-9][0-9]{0,8}\\.caseload(\\.lock|\\.redo)?|(office|caseload)[0-9]+\\.part");

    private static final Pattern PART = Pattern.compile("(office|caseload)[0-9]+\\.part");
    private static final Pattern CASELOAD = Pattern.compile("[1-9][0-9]{0,8}\\.caseload");

    /// Makes the folder where there is none, for its owner alone where the system knows that.
    ///
    /// @throws CaseloadFile.Refused when something else is there; that is left as it is
    static OfficeFolder of(Path folder) throws IOException, CaseloadFile.Refused {
        var office = new OfficeFolder(folder);
        if (!Files.exists(folder)) {
            try {
                Files.createDirectory(folder, office.ownerOnly("rwx------"));
            } catch (FileAlreadyExistsException _) {
                // Another program was quicker.
            }
        }
        if (!Files.isDirectory(folder)) {
            throw new CaseloadFile.Refused(
                    "'" + folder + "' is a file. It is left as it is: name a folder that is empty, or not there yet.");
        }
        if (!office.isOurs()) {
            throw new CaseloadFile.Refused("'" + folder + "' is a folder of other things. It is left as it is: name one"
                    + " that is empty, or not there yet.");
        }
        return office;
    }

    private boolean isOurs() throws IOException {
        if (names().stream().allMatch(name -> OURS.matcher(name).matches())) {
            return true;
        }
        if (!Files.isRegularFile(list())) {
            return false;
        }
        try (var channel = FileChannel.open(list(), StandardOpenOption.READ)) {
            var start = CaseloadHead.buffer(Long.BYTES);
            while (start.hasRemaining() && channel.read(start) >= 0) {
                // Read on.
            }
            return !start.hasRemaining() && start.flip().getLong() == OfficeList.MAGIC;
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    Path list() {
        return folder.resolve(LIST);
    }

    /// The lock of a file in this folder is made before it is locked, so that it too is for its owner alone.
    Path locked(Path file) throws IOException {
        try {
            Files.createFile(CaseloadLock.beside(file), ownerOnly("rw-------"));
        } catch (FileAlreadyExistsException _) {
            // It stays there.
        }
        return file;
    }

    /// The list as it was found; none where there is none, or where it is damaged.
    Optional<OfficeList> read() throws IOException {
        return Files.exists(list()) ? OfficeList.read(Files.readAllBytes(list())) : Optional.empty();
    }

    /// Writes the list beside its place and moves it there in one step.
    void write(OfficeList kept) throws IOException {
        var beside = Files.createTempFile(folder, "office", ".part");
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                var bytes = java.nio.ByteBuffer.wrap(kept.bytes());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, list(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Deletes the caseloads that are in no list any more, and what a program that was killed left half written.
    void tidy(OfficeList kept) throws IOException {
        Set<Path> files = kept.parts().stream().map(part -> part.file(folder)).collect(Collectors.toSet());
        for (var name : names()) {
            var file = folder.resolve(name);
            if (PART.matcher(name).matches()) {
                Files.deleteIfExists(file);
            } else if (CASELOAD.matcher(name).matches() && !files.contains(file)) {
                try (var _ = CaseloadLock.changing(locked(file))) {
                    Patches.forget(file);
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
