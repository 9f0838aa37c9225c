package org.asylia.caseload;

import org.asylia.engine.columns.Unpacker;
import org.asylia.engine.fact.Case;

/// The matters of a packed caseload, read back out of it: so that who changed can be told with the reasons where
/// nothing else is at hand. What comes back of a case, and what does not: [Unpacker].
public final class Unpacked implements Matters {

    private final CaseloadFile.Kept kept;
    private final Unpacker unpacker;

    public Unpacked(CaseloadFile.Kept kept) {
        this.kept = kept;
        this.unpacker = new Unpacker(kept.caseload().layout());
    }

    @Override
    public int size() {
        return kept.caseload().size();
    }

    /// @throws IllegalStateException for a case that no column can hold, see [Caseload#odd]: it is not in the packed
    ///     form
    @Override
    public Case about(int place) {
        var caseload = kept.caseload();
        int chunk = caseload.chunkOf(place);
        return unpacker.unpack(caseload.chunks().get(chunk), place - chunk * caseload.chunkSize())
                .orElseThrow(() -> new IllegalStateException(
                        "No column can hold matter no. " + (place + 1) + ". Read it from its case file."));
    }

    @Override
    public String identity() {
        return kept.identity();
    }
}
