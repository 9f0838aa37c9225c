package org.asylia.engine.columns;

import java.util.Optional;
import org.asylia.engine.fact.ItemList;

/// What the rows of a column stand for: the cases themselves, or the entries of one list in all of them.
///
/// @param index its number; the cases have 0
/// @param list the list; empty for the cases
/// @param parent the number of the space that holds the list; the cases have none, and say -1
/// @param depth how many lists lie around it
record Space(int index, Optional<ItemList> list, int parent, int depth) {

    static final int CASES = 0;
}
