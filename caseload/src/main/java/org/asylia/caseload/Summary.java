package org.asylia.caseload;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.asylia.engine.columns.Chunk;

/// What is known of all chunks of a caseload after going through them once.
///
/// @param size how many cases there are
/// @param bytes how many bytes they take
/// @param present the planes that hold anything
/// @param odd of each chunk the cases that no column can hold
record Summary(int size, long bytes, BitSet present, List<BitSet> odd) {

    static Summary of(List<Chunk> chunks) {
        int size = 0;
        long bytes = 0;
        var present = new BitSet();
        var odd = new ArrayList<BitSet>();
        for (var chunk : chunks) {
            size += chunk.cases();
            bytes += chunk.bytes();
            chunk.addTo(present);
            odd.add(chunk.odd());
        }
        return new Summary(size, bytes, present, odd);
    }
}
