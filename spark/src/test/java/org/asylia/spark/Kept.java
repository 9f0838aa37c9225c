package org.asylia.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.IntStream;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.CaseloadFile;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.fact.Case;

/// Packed caseloads in which matters move.
final class Kept {

    private Kept() {}

    /// Chunks of a hundred cases: one with doors that differ, one without, and so on.
    static void inHundreds(Path file, int chunks) throws Exception {
        var moves = example("negusie.json");
        var stays = example("minasyan.json");
        var chunk = new Packer(Here.LAYOUT)
                .pack(IntStream.range(0, 100)
                        .mapToObj(i -> i % 2 == 0 ? moves : stays)
                        .toList());
        var caseload = Caseload.of(Here.LAW, Collections.nCopies(chunks, chunk));
        CaseloadFile.write(file, Here.LAW, "an office", caseload);
    }

    private static Case example(String name) throws Exception {
        return RowTable.read(name, Files.readString(Path.of("..", "examples", name)))
                .about();
    }
}
