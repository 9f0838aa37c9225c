package org.asylia.law.facts;

import org.asylia.engine.fact.ItemList;

/// The lists that deadlines are counted from, one entry after the other.
public final class CourtLists {

    /// Each hearing that the court has set, past or to come.
    public static final ItemList HEARINGS = ItemList.of(
            "hearings", "hearing", "What hearings has the court set for you?", "Are these all the hearings so far?");

    /// Each motion that the government's lawyer has filed with the court.
    public static final ItemList GOVERNMENT_MOTIONS = ItemList.of(
            "government-motions",
            "government motion",
            "Has the government's lawyer asked the judge for something in writing?",
            "Are these all the government's motions?");

    /// Each move to a new address in the United States.
    public static final ItemList MOVES =
            ItemList.of("moves", "move", "When did you move to a new address?", "Are these all the times you moved?");

    private CourtLists() {}
}
