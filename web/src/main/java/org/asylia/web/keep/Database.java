package org.asylia.web.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/// The embedded database: one file, one writer, readable by its owner alone.
public final class Database implements AutoCloseable {

    private final Connection connection;
    private final ReentrantLock turn = new ReentrantLock();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /// Opens the file, makes it if there is none, and brings its tables up to date.
    ///
    /// @throws UncheckedIOException when the folder cannot be written or the file is not ours
    public static Database open(Path file) {
        try {
            Owned.folder(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (var statement = connection.createStatement()) {
                statement.execute("pragma busy_timeout = 5000");
                statement.execute("pragma journal_mode = wal");
                // Whoever was shown a code finds what it opens, also after the power failed.
                statement.execute("pragma synchronous = full");
                statement.execute("pragma foreign_keys = on");
                // What is erased is overwritten, not only unlinked.
                statement.execute("pragma secure_delete = on");
            }
            connection.setAutoCommit(false);
            var database = new Database(connection);
            database.work(Migrations::run);
            return database;
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(
                    "'" + file + "' is not a database of this program, or another program holds it.", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Does one piece of work as a whole, or not at all.
    public <T> T work(Work<T> work) {
        turn.lock();
        try {
            var result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            rollBack();
            throw new StorageFault(e);
        } catch (RuntimeException e) {
            rollBack();
            throw e;
        } finally {
            turn.unlock();
        }
    }

    /// Empties the journal, so that what was erased is nowhere in it either.
    void forget() {
        turn.lock();
        try {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("pragma wal_checkpoint(truncate)");
            } finally {
                connection.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        } finally {
            turn.unlock();
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException _) {
            // The fault that led here is the one to tell.
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /// What is done in one transaction.
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
