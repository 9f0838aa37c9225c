package org.asylia.law.citator;

import java.util.Optional;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;

/// A fact pattern that decisions share, and how the facts of a case show it.
///
/// @param tag its name in the citator, such as `gang-extortion`
/// @param words the pattern in words
/// @param each the list whose entries it is seen in; empty for the case as a whole
/// @param shown what the facts must say. An unknown answer shows nothing, and excludes nothing
public record Pattern(String tag, String words, Optional<ItemList> each, Condition shown) {

    /// What shows it for one item of a case: for the entry the item lies in, or else for any entry.
    public Condition at(Item item) {
        return each.isEmpty() || item.enclosing(each.get()).isPresent()
                ? shown
                : new Condition.Some(1, each.get(), shown);
    }
}
