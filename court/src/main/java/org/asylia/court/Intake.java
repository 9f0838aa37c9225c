package org.asylia.court;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Reads one table of a release from its first to its last byte, checks each row, and hands what fits to be sorted.
final class Intake {

    private static final int TOLD_EVERY = 1 << 16;

    private final Table table;
    private final Account account;
    private final Rejects rejects;
    private final Sorter sorter;
    private final Pace pace;

    Intake(Table table, Account account, Rejects rejects, Sorter sorter, Pace pace) {
        this.table = table;
        this.account = account;
        this.rejects = rejects;
        this.sorter = sorter;
        this.pace = pace;
    }

    void read(ReleaseSource source) throws IOException {
        long size = source.size(table);
        pace.begin(table.name(), size);
        var sum = sha256();
        var counted = new Counted(source.open(table));
        try (var stream = new DigestInputStream(counted, sum)) {
            var lines = new Lines(stream);
            if (!lines.next()) {
                throw new CourtRefused(table.name() + " is empty: not even a head is in it.");
            }
            var head = Head.of(table, lines.copy());
            account.head(head);
            rows(lines, new RowReader(table, head), counted);
        }
        account.file(HexFormat.of().formatHex(sum.digest()), counted.bytes);
        pace.end(account.read());
    }

    private void rows(Lines lines, RowReader reader, Counted counted) throws IOException {
        while (lines.next()) {
            account.readOne();
            if (account.read() % TOLD_EVERY == 0) {
                pace.at(account.read(), counted.bytes);
            }
            if (lines.isCut()) {
                tooLong(lines);
            } else {
                row(lines, reader);
            }
        }
    }

    private void row(Lines lines, RowReader reader) throws IOException {
        var fit = reader.read(lines.bytes(), lines.start(), lines.end(), lines.number());
        if (reader.hadNul()) {
            account.nulOne();
        }
        switch (fit) {
            case Fit.Yes _ -> sorter.add(reader.row());
            case Fit.Not(var reason) -> {
                account.leave(reason);
                rejects.begin(table.name(), lines.number(), reason)
                        .raw(lines.bytes(), lines.start(), lines.end())
                        .end();
            }
        }
    }

    /// A line that comes in pieces is written down piece by piece.
    private void tooLong(Lines lines) throws IOException {
        account.leave(Reason.TOO_LONG);
        rejects.begin(table.name(), lines.number(), Reason.TOO_LONG);
        rejects.raw(lines.bytes(), lines.start(), lines.end());
        while (lines.isCut() && lines.next()) {
            rejects.raw(lines.bytes(), lines.start(), lines.end());
        }
        rejects.end();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Counts the bytes that went by.
    private static final class Counted extends java.io.FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = super.read(into, at, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
