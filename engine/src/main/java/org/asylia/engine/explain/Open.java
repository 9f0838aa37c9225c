package org.asylia.engine.explain;

import org.asylia.engine.answer.Why;

/// Something an unknown answer turns on.
///
/// @param kind a fact, judgment, contested point, part not encoded, or a list that is not complete
/// @param id its key
/// @param item the entry it is about; empty for the case
/// @param why why it is unknown
/// @param says the question in words
public record Open(Reason.Kind kind, String id, String item, Why why, String says) {

    /// Of what mostly tells two apart; it is asked for often.
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + item.hashCode();
    }
}
