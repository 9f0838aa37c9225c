package org.asylia.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.RuleSet;

/// Which keys belong where, as the law has them, and what to say of one that does not.
record Vocabulary(RuleSet law) {

    /// The keys at the top of a file that are no facts and no lists.
    static final List<String> TOP = List.of("asylia", "title", "note", "frame", "sources", "assessments");

    /// The fact of that key, if it belongs to an entry of that list (to the case itself, if no list is given).
    Optional<Fact> fact(String key, Optional<ItemList> level) {
        return Optional.ofNullable(law.facts().get(key))
                .filter(fact -> fact.list().equals(level));
    }

    Optional<ItemList> list(String key, Optional<ItemList> level) {
        return Optional.ofNullable(law.lists().get(key))
                .filter(list -> list.within().equals(level));
    }

    List<String> keysAt(Optional<ItemList> level) {
        var keys = new ArrayList<>(level.isEmpty() ? TOP : List.of());
        law.facts().values().stream().filter(fact -> fact.list().equals(level)).forEach(fact -> keys.add(fact.key()));
        law.lists().values().stream()
                .filter(list -> list.within().equals(level))
                .forEach(list -> keys.add(list.key()));
        return keys;
    }

    /// Where something that does not belong to this level belongs, or what was probably meant.
    String wrongKey(String key, Optional<ItemList> level) {
        var home = home(key);
        if (home.isPresent()) {
            return Shown.quoted(key) + " belongs to " + one(home.get()) + ", not to " + one(level) + ". Move it to "
                    + path(home.get()) + ".";
        }
        var here = Nearest.to(key, keysAt(level));
        if (here.isPresent()) {
            return unknown(key) + " Did you mean '" + here.get() + "'?";
        }
        var elsewhere = new ArrayList<>(law.facts().keySet());
        elsewhere.addAll(law.lists().keySet());
        return Nearest.to(key, elsewhere)
                .map(near -> unknown(key) + " Did you mean '" + near + "'? It belongs to "
                        + one(home(near).orElseThrow()) + ": " + path(home(near).orElseThrow()) + ".")
                .orElse(unknown(key) + " The schema lists every key: './asylia schema'.");
    }

    private static String unknown(String key) {
        return "There is no key " + Shown.quoted(key) + ".";
    }

    /// Where a key belongs: outside if there is no such key, inside empty for the top of the file.
    private Optional<Optional<ItemList>> home(String key) {
        if (TOP.contains(key)) {
            return Optional.of(Optional.empty());
        }
        var fact = law.facts().get(key);
        if (fact != null) {
            return Optional.of(fact.list());
        }
        return Optional.ofNullable(law.lists().get(key)).map(ItemList::within);
    }

    private static String one(Optional<ItemList> level) {
        return level.map(list -> "one " + list.one()).orElse("the case as a whole");
    }

    /// Where the entries of a list stand, with `NAME` for the name of each: `countries[NAME].claims[NAME]`.
    static String path(Optional<ItemList> level) {
        return level.map(list -> list.within()
                                .map(outer -> path(Optional.of(outer)) + ".")
                                .orElse("") + list.key() + "[NAME]")
                .orElse("the top of the file");
    }
}
