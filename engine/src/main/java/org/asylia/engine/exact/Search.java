package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.exact.Smallest.Pick;

/// The search for the smallest sets in one module.
///
/// A bound from below is read off the diagram, and sets none of which can be shortened are a bound from above. Mostly
/// the two meet. Where they do not, growing numbers of answers are tried: at the variable on top a set either says
/// nothing of it, and then must do for each of its values, or gives it a value. The first is looked at only where it
/// may be smaller, since a set that does for each value is no smaller than the smallest for any of them.
final class Search {

    private static final int NEVER = Limits.NEVER;

    /// A set of so many answers helps nobody.
    private static final int TOO_MANY = 100;

    /// How often it looks for other sets of the same size.
    private static final int LOOKS = 30;

    /// How many sets that cannot be shortened are looked at.
    private static final int TURNS = 2;

    private final Diagram diagram;
    private final Smallest.Prices prices;
    private final Limits limits;
    private final Numbered sizes = new Numbered();
    private final Map<Integer, Set<List<Pick>>> found = new HashMap<>();
    private final Numbered wanted = new Numbered();
    private int looks;

    /// @param like the search in a module in whose order the same things stand at the lower places
    /// @param alike how many those places are
    Search(Diagram diagram, Smallest.Prices prices, Optional<Search> like, int alike) {
        this.diagram = diagram;
        this.prices = prices;
        this.limits = new Limits(diagram, prices, like.map(search -> search.limits), alike);
    }

    Smallest.Prices prices() {
        return prices;
    }

    /// How many answers it takes.
    int size(int function) {
        int known = sizes.get(function);
        if (known == Numbered.NONE) {
            known = found(function);
            sizes.put(function, known);
        }
        return known;
    }

    private int found(int function) {
        int size = limits.least(function);
        if (size >= TOO_MANY || size == 0) {
            return size == 0 ? 0 : NEVER;
        }
        if (size == 1 && !oneIsEnough(function)) {
            size = 2;
        }
        int most = Math.min(shortened(function, size), TOO_MANY);
        while (size < most && !suffice(size, function)) {
            size++;
        }
        return size < TOO_MANY ? size : NEVER;
    }

    private boolean oneIsEnough(int function) {
        for (int value = 0; value < diagram.width(function); value++) {
            if (diagram.child(function, value) == Diagram.TRUE && limits.price(function, value) == 1) {
                return true;
            }
        }
        var nothing = new Given(diagram, diagram.variable(function) + 1);
        return Alone.of(diagram, nothing, function).stream().anyMatch(answer -> prices.of(answer) == 1);
    }

    /// How many answers the smaller of two sets that cannot be shortened has.
    private int shortened(int function, int least) {
        int best = NEVER;
        for (int turn = 0; turn < TURNS && best > least; turn++) {
            best = Math.min(best, price(Shortening.of(diagram, limits, function, turn)));
        }
        return best;
    }

    private int price(Given set) {
        int price = 0;
        for (int place = 0; place < set.places(); place++) {
            price = Math.min(NEVER, price + (set.isOpen(place) ? 0 : prices.of(place, set.at(place)[0])));
        }
        return price;
    }

    /// Whether so many answers suffice.
    private boolean suffice(int count, int function) {
        if (limits.enough(function) <= count) {
            return true;
        }
        if (limits.least(function) > count) {
            return false;
        }
        boolean found = false;
        boolean everywhere = true;
        for (int value = 0; value < diagram.width(function) && !found; value++) {
            int price = limits.price(function, value);
            int rest = diagram.child(function, value);
            found = price <= count && suffice(count - price, rest);
            everywhere &= found || suffice(count, rest);
        }
        found |= everywhere && suffice(count, diagram.everyValue(function));
        if (found) {
            limits.enough(function, count);
        } else {
            limits.atLeast(function, count + 1);
        }
        return found;
    }

    /// The smallest sets, as far as they are come upon.
    ///
    /// @param many how many are wanted; it may be more that are given
    Set<List<Pick>> sets(int function, int many) {
        var known = found.get(function);
        if (known == null || known.size() < many && wanted.get(function) < many) {
            int size = size(function);
            known = shortest(function, size, many);
            wanted.put(function, many);
            if (known.isEmpty()) {
                looks = LOOKS;
                known = all(function, size);
                wanted.put(function, Alternatives.MOST);
            }
            found.put(function, known);
        }
        return known;
    }

    private Set<List<Pick>> shortest(int function, int size, int many) {
        for (int turn = 0; turn < TURNS; turn++) {
            var set = Shortening.of(diagram, limits, function, turn);
            if (price(set) == size) {
                return Alternatives.of(diagram, prices, set, function, many);
            }
        }
        return Set.of();
    }

    private Set<List<Pick>> all(int function, int size) {
        if (function == Diagram.TRUE) {
            return Set.of(List.of());
        }
        var known = found.get(function);
        if (known != null) {
            return known;
        }
        var sets = new LinkedHashSet<List<Pick>>();
        for (int value = 0; value < diagram.width(function) && sets.size() < Alternatives.MOST; value++) {
            int price = limits.price(function, value);
            int rest = diagram.child(function, value);
            if (price <= size && limits.enough(rest) <= size - price && isFirst(function, value)) {
                Alternatives.product(picks(function, value), all(rest, size - price)).stream()
                        .limit(Alternatives.MOST - sets.size())
                        .forEach(sets::add);
            }
        }
        if (sets.isEmpty() || sets.size() < Alternatives.MOST && looks-- > 0) {
            int every = diagram.everyValue(function);
            if (limits.enough(every) <= size) {
                all(every, size).stream().limit(Alternatives.MOST - sets.size()).forEach(sets::add);
            }
        }
        found.put(function, sets);
        return sets;
    }

    /// The first value that leads to its place.
    private boolean isFirst(int function, int value) {
        for (int earlier = 0; earlier < value; earlier++) {
            if (diagram.child(function, earlier) == diagram.child(function, value)
                    && limits.price(function, earlier) == limits.price(function, value)) {
                return false;
            }
        }
        return true;
    }

    private Set<List<Pick>> picks(int function, int value) {
        return prices.picks(diagram.variable(function), valuesLike(function, value), Alternatives.MOST);
    }

    /// The values that lead to the same place.
    private List<Integer> valuesLike(int function, int value) {
        var values = new ArrayList<Integer>();
        for (int like = value; like < diagram.width(function); like++) {
            if (diagram.child(function, like) == diagram.child(function, value)) {
                values.add(like);
            }
        }
        return values;
    }
}
