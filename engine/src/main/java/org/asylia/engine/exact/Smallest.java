package org.asylia.engine.exact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the smallest sets of answers that make a function true whatever everything else is.
///
/// At the variable on top of a function a set either says nothing of it, and then must do for each of its values, or
/// gives it a value. The first is looked at only where it may be smaller: a set that does for each value is no smaller
/// than the smallest for any of them. Values that lead to the same place are one choice. Where the variable stands for
/// a module, giving it a value takes a smallest set of that module's own.
final class Smallest {

    /// No set of answers makes it true.
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private static final int MOST = 5;

    /// A set of so many answers helps nobody.
    private static final int TOO_MANY = 100;

    /// How often it looks for other sets of the same size.
    private static final int LOOKS = 30;

    private final Diagram diagram;
    private final Variables variables;
    private final long today;
    private final Map<Module, Search> searches = new IdentityHashMap<>();
    private int looks;

    /// @param asOf the day asked for: a date is given as an answer only if some of its days have come
    Smallest(Diagram diagram, Variables variables, LocalDate asOf) {
        this.diagram = diagram;
        this.variables = variables;
        this.today = asOf.toEpochDay();
    }

    /// The smallest sets that make it true, or false; at most five, and empty when there is none. One is
    /// always found; others of the same size as far as a few looks find them.
    Set<List<Pick>> of(Module module, boolean yes) {
        looks = LOOKS;
        return size(module, yes) >= NEVER ? Set.of() : sets(module, yes);
    }

    private int size(Module module, boolean yes) {
        return search(module).size(goal(module, yes));
    }

    private Set<List<Pick>> sets(Module module, boolean yes) {
        return search(module).sets(goal(module, yes), size(module, yes));
    }

    private int goal(Module module, boolean yes) {
        return yes ? module.function() : diagram.not(module.function());
    }

    private Search search(Module module) {
        var search = searches.get(module);
        if (search == null) {
            search = new Search(module.places());
            searches.put(module, search);
        }
        return search;
    }

    /// A variable, and the values any of which does.
    record Pick(int variable, List<Integer> values) {
        Pick {
            values = List.copyOf(values);
        }
    }

    /// The search in one module.
    private final class Search {
        private final List<Module.Place> places;
        private final Numbered least = new Numbered();
        private final Numbered enough = new Numbered();
        private final Numbered sizes = new Numbered();
        private final Map<Integer, Set<List<Pick>>> found = new HashMap<>();

        Search(List<Module.Place> places) {
            this.places = places;
        }

        /// How many answers it takes at least.
        int size(int function) {
            int known = sizes.get(function);
            if (known == Numbered.NONE) {
                known = found(function);
                sizes.put(function, known);
            }
            return known;
        }

        private int found(int function) {
            int most = Math.min(enough(function), TOO_MANY);
            int size = least(function);
            while (size < most && !suffice(size, function)) {
                size++;
            }
            return size < TOO_MANY ? size : NEVER;
        }

        /// Whether so many answers suffice.
        private boolean suffice(int count, int function) {
            if (function == Diagram.TRUE || enough(function) <= count) {
                return true;
            }
            if (least(function) > count) {
                return false;
            }
            boolean found = false;
            boolean everywhere = true;
            for (int value = 0; value < diagram.width(function) && !found; value++) {
                int cost = cost(function, value);
                int rest = diagram.child(function, value);
                found = cost <= count && suffice(count - cost, rest);
                everywhere &= found || suffice(count, rest);
            }
            found |= everywhere && suffice(count, diagram.everyValue(function));
            if (found) {
                enough.put(function, count);
            } else {
                least.put(function, count + 1);
            }
            return found;
        }

        /// A number of answers below which no set is, found without search: to say nothing of the variable on top
        /// takes no fewer than the costliest of its values.
        private int least(int function) {
            if (function <= Diagram.TRUE) {
                return function == Diagram.TRUE ? 0 : NEVER;
            }
            int known = least.get(function);
            if (known != Numbered.NONE) {
                return known;
            }
            int given = NEVER;
            int without = 0;
            for (int value = 0; value < diagram.width(function); value++) {
                int rest = least(diagram.child(function, value));
                given = Math.min(given, cost(function, value) + rest);
                without = Math.max(without, rest);
            }
            int bound = Math.min(given, without);
            least.put(function, bound);
            return bound;
        }

        /// A number of answers that suffices, found without search: along a path, each variable given.
        private int enough(int function) {
            if (function <= Diagram.TRUE) {
                return function == Diagram.TRUE ? 0 : NEVER;
            }
            int known = enough.get(function);
            if (known != Numbered.NONE) {
                return known;
            }
            int path = NEVER;
            for (int value = 0; value < diagram.width(function); value++) {
                path = Math.min(path, cost(function, value) + enough(diagram.child(function, value)));
            }
            enough.put(function, path);
            return path;
        }

        /// How many answers it takes to give the variable on top that value.
        private int cost(int function, int value) {
            return switch (places.get(diagram.variable(function))) {
                case Module.Place.Part(var part) -> Smallest.this.size(part, value == 1);
                case Module.Place.Single(var index) -> {
                    var variable = variables.get(index);
                    yield variable.isDay() && variable.values().get(value).number() > today ? NEVER : 1;
                }
            };
        }

        /// The sets of that size, the smallest there is, as far as the search came upon them.
        Set<List<Pick>> sets(int function, int size) {
            if (function == Diagram.TRUE) {
                return Set.of(List.of());
            }
            var known = found.get(function);
            if (known != null) {
                return known;
            }
            var sets = new LinkedHashSet<List<Pick>>();
            for (int value = 0; value < diagram.width(function) && sets.size() < MOST; value++) {
                int cost = cost(function, value);
                int rest = diagram.child(function, value);
                if (cost <= size && enough(rest) <= size - cost && isFirst(function, value)) {
                    add(picks(function, value), sets(rest, size - cost), sets);
                }
            }
            if (sets.isEmpty() || sets.size() < MOST && looks-- > 0) {
                int every = diagram.everyValue(function);
                if (enough(every) <= size) {
                    sets(every, size).stream().limit(MOST - sets.size()).forEach(sets::add);
                }
            }
            found.put(function, sets);
            return sets;
        }

        /// The first value that leads to its place.
        private boolean isFirst(int function, int value) {
            for (int earlier = 0; earlier < value; earlier++) {
                if (diagram.child(function, earlier) == diagram.child(function, value)
                        && cost(function, earlier) == cost(function, value)) {
                    return false;
                }
            }
            return true;
        }

        private Set<List<Pick>> picks(int function, int value) {
            return switch (places.get(diagram.variable(function))) {
                case Module.Place.Part(var part) -> Smallest.this.sets(part, value == 1);
                case Module.Place.Single(var variable) ->
                    Set.of(List.of(new Pick(variable, valuesLike(function, value))));
            };
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

        private static void add(Set<List<Pick>> first, Set<List<Pick>> rest, Set<List<Pick>> sets) {
            for (var one : first) {
                for (var other : rest) {
                    if (sets.size() < MOST) {
                        var set = new ArrayList<>(one);
                        set.addAll(other);
                        sets.add(List.copyOf(set));
                    }
                }
            }
        }
    }
}
