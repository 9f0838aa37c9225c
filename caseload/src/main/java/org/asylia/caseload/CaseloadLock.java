package org.asylia.caseload;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds a caseload's file against other programs: many may read it, or one may change it.
///
/// What is locked is a file of its own, `FILE.lock`, since a caseload may be moved into its place while somebody waits
/// for the old one. It is empty and stays there: to delete it would let two hold it. Whoever is killed holds nothing.
final class CaseloadLock implements AutoCloseable {

    /// A change takes some thousandths of a second: whoever comes meanwhile waits for it.
    private static final int TRIES = 200;

    private static final Duration BETWEEN = Duration.ofMillis(10);

    /// What this program holds. The system keeps programs apart, and not the threads of one.
    private static final Map<Path, Held> HERE = new HashMap<>();

    private enum Kind {
        READ,
        CHANGE
    }

    /// @param lock what holds other programs off; none where the folder takes no file, so that nobody changes it
    private record Held(Kind kind, int holders, @Nullable FileLock lock) {}

    private final Path file;
    private boolean open = true;

    private CaseloadLock(Path file) {
        this.file = file;
    }

    /// @throws CaseloadInUse while another changes the file
    static CaseloadLock reading(Path file) throws IOException {
        return of(file, Kind.READ);
    }

    /// @throws CaseloadInUse while another reads or changes the file
    static CaseloadLock changing(Path file) throws IOException {
        return of(file, Kind.CHANGE);
    }

    /// Where the lock of a file lies.
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private static CaseloadLock of(Path file, Kind kind) throws IOException {
        var place = place(file);
        for (int tries = 1; !isTaken(place, kind); tries++) {
            if (tries == TRIES) {
                throw new CaseloadInUse(file, kind == Kind.CHANGE);
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CaseloadInUse(file, kind == Kind.CHANGE);
            }
        }
        return new CaseloadLock(place);
    }

    /// The same file has one place, whatever it is called.
    private static Path place(Path file) throws IOException {
        try {
            return file.toRealPath();
        } catch (NoSuchFileException _) {
            var whole = file.toAbsolutePath();
            var folder = whole.getParent();
            return folder == null ? whole : folder.toRealPath().resolve(whole.getFileName());
        }
    }

    private static boolean isTaken(Path place, Kind kind) throws IOException {
        synchronized (HERE) {
            var here = HERE.get(place);
            if (here != null) {
                if (kind == Kind.CHANGE || here.kind == Kind.CHANGE) {
                    return false;
                }
                HERE.put(place, new Held(kind, here.holders + 1, here.lock));
                return true;
            }
            try {
                var lock = locked(beside(place), kind);
                lock.ifPresent(each -> HERE.put(place, new Held(kind, 1, each)));
                return lock.isPresent();
            } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
                if (kind == Kind.CHANGE) {
                    throw e;
                }
                HERE.put(place, new Held(kind, 1, null));
                return true;
            }
        }
    }

    private static Optional<FileLock> locked(Path beside, Kind kind) throws IOException {
        var channel =
                FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.empty();
        try {
            lock = Optional.ofNullable(channel.tryLock(0, Long.MAX_VALUE, kind == Kind.READ));
            return lock;
        } finally {
            if (lock.isEmpty()) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (HERE) {
            var here = HERE.get(file);
            if (!open || here == null) {
                return;
            }
            open = false;
            if (here.holders > 1) {
                HERE.put(file, new Held(here.kind, here.holders - 1, here.lock));
                return;
            }
            HERE.remove(file);
            if (here.lock != null) {
                here.lock.acquiredBy().close();
            }
        }
    }
}
