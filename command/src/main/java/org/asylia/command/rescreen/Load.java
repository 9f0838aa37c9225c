package org.asylia.command.rescreen;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.Generated;
import org.asylia.caseload.Matters;
import org.asylia.engine.rule.Frame;

/// Matters that are read in one frame, but for its day.
///
/// @param frame the frame
/// @param batches the matters, in one batch or several
public record Load(Frame frame, List<Batch> batches) {

    public Load {
        batches = List.copyOf(batches);
    }

    /// Matters in one batch, told in the order in which they lie.
    ///
    /// @param names what the matter at each place is called
    public Load(Frame frame, Matters matters, Caseload caseload, IntFunction<String> names) {
        this(frame, List.of(new Batch(matters, caseload, names, Turns.AS_THEY_LIE)));
    }

    /// Whether the matters are made up.
    public boolean isMadeUp() {
        return batches.stream().anyMatch(batch -> batch.matters instanceof Generated);
    }

    /// Matters that are packed together.
    ///
    /// @param matters the cases
    /// @param caseload the same, packed
    /// @param names what the matter at each place is called
    /// @param turns in which order they are told, among those of all batches
    public record Batch(Matters matters, Caseload caseload, IntFunction<String> names, Turns turns) {}

    /// A matter of a batch.
    record At(Batch batch, int place) {
        String name() {
            return batch.names.apply(place);
        }
    }

    /// The first of some matters, in the order in which they are told.
    ///
    /// @param places the matters of each batch
    List<At> first(int most, Function<Batch, BitSet> places) {
        var turns = new BitSet();
        for (var batch : batches) {
            places.apply(batch).stream().map(batch.turns::turn).forEach(turns::set);
        }
        return turns.stream().limit(most).mapToObj(this::at).toList();
    }

    private At at(int turn) {
        for (var batch : batches) {
            var place = batch.turns.place(turn);
            if (place.isPresent()) {
                return new At(batch, place.getAsInt());
            }
        }
        throw new IllegalArgumentException("No matter has turn " + turn + ".");
    }
}
