package org.asylia.engine.columns;

import static org.asylia.engine.columns.EveryKind.CLAIMS;
import static org.asylia.engine.columns.EveryKind.COUNTRIES;
import static org.asylia.engine.columns.EveryKind.HARMS;
import static org.asylia.engine.columns.EveryKind.MONTHS;
import static org.asylia.engine.columns.EveryKind.elsewhere;
import static org.asylia.engine.columns.EveryKind.everyKind;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.junit.jupiter.api.Test;

/// Which cases columns can hold, and which are read one by one.
class FitTest {

    /// What the law never asks does not matter; a list that it does not know does, and so does what an entry says.
    @Test
    void whatColumnsCannotHold_isFound_howeverDeepItLies() {
        var elsewhere = ItemList.of("elsewhere", "place", "Which?", "All?");
        var unasked = new Draft().put(Fact.words("unasked"), new Content.Words("words"));
        var unknownList = new Draft();
        unknownList.list(elsewhere).entry("1");
        var deep = new Draft();
        deep.list(COUNTRIES)
                .entry("1")
                .list(CLAIMS)
                .entry("1")
                .list(HARMS)
                .entry("1")
                .put(MONTHS, new Content.Number(41));
        var fitting = new Draft();
        fitting.list(COUNTRIES)
                .entry("1")
                .list(CLAIMS)
                .entry("1")
                .list(HARMS)
                .entry("1")
                .put(MONTHS, new Content.Number(40));
        var chunk = new Packer(Layout.of(everyKind()))
                .pack(List.of(Case.of(unasked), Case.of(unknownList), Case.of(deep), Case.of(fitting)));
        assertEquals("{1, 2}", chunk.odd().toString());
    }
}
