package org.asylia.engine.fact;

import java.util.Optional;

/// A list that a case may hold: arrivals, countries, convictions. A list knows whether it is complete:
/// "none of these" is an answer only once somebody said that there are no others.
///
/// @param key the key in a case file, such as `arrivals`
/// @param within the list whose entries each hold one of these lists, if any
/// @param one what one entry is called, such as `arrival`
/// @param question the question that opens the list
/// @param complete the question that closes it
public record ItemList(String key, Optional<ItemList> within, String one, String question, String complete) {

    /// A list of the case itself.
    public static ItemList of(String key, String one, String question, String complete) {
        return new ItemList(key, Optional.empty(), one, question, complete);
    }

    /// A list that each entry of another list has.
    public static ItemList within(ItemList outer, String key, String one, String question, String complete) {
        return new ItemList(key, Optional.of(outer), one, question, complete);
    }

    /// Whether an entry of this list lies inside an entry of the other list, or is one.
    public boolean isInside(ItemList other) {
        return equals(other) || within.filter(outer -> outer.isInside(other)).isPresent();
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemList list && list.key.equals(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
