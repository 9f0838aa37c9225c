package org.asylia.bench.peers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.Generated;
import org.asylia.caseload.Matters;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.RuleSet;

/// The made-up cases that all readers get: packed for our columns, as rows for the peers. Fewer cases are the first of
/// the many.
final class Cases {

    private final Matters matters;
    private final Seen seen = new Seen();
    private final Caseload packed;
    private final RuleSet law;

    Cases(RuleSet law, int most) {
        this.law = law;
        this.matters = new Generated(law, 1, most);
        this.packed = Caseload.pack(law, seen.watching(matters));
    }

    RuleSet law() {
        return law;
    }

    Seen seen() {
        return seen;
    }

    Layout layout() {
        return packed.layout();
    }

    BitSet present() {
        return packed.present();
    }

    long bytes() {
        return packed.bytes();
    }

    List<Case> first(int many) {
        return IntStream.range(0, many).mapToObj(matters::about).toList();
    }

    /// The chunks of the first so many cases; the last of them may have to be packed anew.
    List<Chunk> chunks(int many) {
        var chunks = new ArrayList<Chunk>();
        int done = 0;
        for (var chunk : packed.chunks()) {
            if (done + chunk.cases() > many) {
                break;
            }
            chunks.add(chunk);
            done += chunk.cases();
        }
        if (done < many) {
            var rest = IntStream.range(done, many).mapToObj(matters::about).toList();
            chunks.add(new Packer(layout()).pack(rest));
        }
        return List.copyOf(chunks);
    }

    List<long[]> rows(Sheet sheet, int many) {
        var determiner = new Determiner(law);
        return first(many).stream()
                .map(about -> sheet.row(determiner, about, Peers.FRAME))
                .toList();
    }

    /// The largest table that DuckDB is measured on.
    void load(DuckDb duck, Sheet sheet, Wish wish) throws SQLException {
        var determiner = new Determiner(law);
        duck.load(
                Readers.table(wish.million()),
                sheet.columns(),
                wish.million(),
                place -> sheet.row(determiner, matters.about(place), Peers.FRAME));
    }

    /// A table for each smaller size.
    void loadFewer(DuckDb duck, Wish wish) throws SQLException {
        for (int size : Readers.forDuckDb(wish)) {
            if (size < wish.million()) {
                duck.first(Readers.table(size), Readers.table(wish.million()), size);
            }
        }
    }
}
