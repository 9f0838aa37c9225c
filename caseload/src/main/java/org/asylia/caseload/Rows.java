package org.asylia.caseload;

import java.util.BitSet;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Runner;

/// Reads a column that a runner kept back into rows of a chunk.
final class Rows {

    private Rows() {}

    /// The rows with a yes. The rows of odd cases are empty and say nothing, so they are left out.
    static BitSet of(Runner runner, int kept, Chunk chunk) {
        var rows = new BitSet();
        for (int word = 0; word << 6 < chunk.cases(); word++) {
            for (long bits = runner.word(kept, word); bits != 0; bits &= bits - 1) {
                int row = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (row < chunk.cases()) {
                    rows.set(row);
                }
            }
        }
        rows.andNot(chunk.odd());
        return rows;
    }
}
