package org.asylia.caseload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.RuleSet;

/// The first bytes of a packed caseload: what it is, under which law it was packed, and what its matters are.
final class CaseloadHead {

    static final long MAGIC = 0x4153594C49413031L;
    static final int VERSION = 1;

    private CaseloadHead() {}

    private static byte[] header(RuleSet law, Layout layout, String identity) {
        return (before(law, layout) + identity).getBytes(StandardCharsets.UTF_8);
    }

    static String before(RuleSet law, Layout layout) {
        return Export.hash(law) + "\n" + layout.hash() + "\n";
    }

    static byte[] of(RuleSet law, String identity, Caseload caseload) {
        return of(
                law,
                caseload.layout(),
                identity,
                caseload.chunkSize(),
                caseload.chunks().size());
    }

    static byte[] of(RuleSet law, Layout layout, String identity, int chunkSize, int chunks) {
        var header = header(law, layout, identity);
        return buffer(8 + 4 + 4 + header.length + 4 + 4 + 4)
                .putLong(MAGIC)
                .putInt(VERSION)
                .putInt(header.length)
                .put(header)
                .putInt(chunkSize)
                .putInt(chunks)
                .putInt(Block.checksum(header))
                .array();
    }

    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
