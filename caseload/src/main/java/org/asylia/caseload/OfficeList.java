package org.asylia.caseload;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What an office keeps, as it stands in the file `office.list`; docs/caseload-format.md says what stands where.
///
/// @param madeBy under which law the cases were packed, and what read them
/// @param parts one for each frame
record OfficeList(String madeBy, List<OfficePart> parts) {

    /// "ASYLIAL1" as a number.
    static final long MAGIC = 0x4153594C49414C31L;

    private static final int VERSION = 1;
    private static final int LEAD = 8 + 4 + 4;

    OfficeList {
        parts = List.copyOf(parts);
    }

    byte[] bytes() {
        var made = madeBy.getBytes(StandardCharsets.UTF_8);
        int size = LEAD + 4 + made.length + 4;
        for (var part : parts) {
            size += 4 + 4 + part.frame().getBytes(StandardCharsets.UTF_8).length + 4;
            size = Math.addExact(size, Math.multiplyExact(part.rows().size(), OfficeRow.BYTES));
        }
        var bytes = CaseloadHead.buffer(size).putLong(MAGIC).putInt(VERSION).putInt(0);
        bytes.putInt(made.length).put(made).putInt(parts.size());
        for (var part : parts) {
            var frame = part.frame().getBytes(StandardCharsets.UTF_8);
            bytes.putInt(part.number()).putInt(frame.length).put(frame);
            bytes.putInt(part.rows().size());
            part.rows().forEach(row -> row.text().put(row.name().put(bytes)));
        }
        return bytes.putInt(8 + 4, rest(bytes.array())).array();
    }

    private static int rest(byte[] bytes) {
        return Block.checksum(Arrays.copyOfRange(bytes, LEAD, bytes.length));
    }

    /// The list that stands in these bytes; none where they are damaged, or of another version.
    static Optional<OfficeList> read(byte[] all) {
        try {
            var bytes = CaseloadHead.buffer(all.length).put(all).flip();
            boolean whole = bytes.getLong() == MAGIC && bytes.getInt() == VERSION && bytes.getInt() == rest(all);
            return whole ? Optional.of(read(bytes)) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static OfficeList read(ByteBuffer bytes) {
        var madeBy = words(bytes);
        var parts = new ArrayList<OfficePart>();
        for (int left = bytes.getInt(); left > 0; left--) {
            int number = bytes.getInt();
            var frame = words(bytes);
            var rows = new ArrayList<OfficeRow>();
            for (int more = bytes.getInt(); more > 0; more--) {
                rows.add(new OfficeRow(Fingerprint.read(bytes), Fingerprint.read(bytes)));
            }
            parts.add(new OfficePart(number, frame, rows));
        }
        return new OfficeList(madeBy, parts);
    }

    private static String words(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("These bytes are no list.");
        }
        var words = new byte[length];
        bytes.get(words);
        return new String(words, StandardCharsets.UTF_8);
    }
}
