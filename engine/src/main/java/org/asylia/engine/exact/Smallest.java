package org.asylia.engine.exact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the smallest sets of answers that make a function true whatever everything else is.
///
/// Where a variable stands for a module, giving it a value takes a smallest set of that module's own.
final class Smallest {

    /// No set of answers makes it true.
    private static final int NEVER = Limits.NEVER;

    private final Diagram diagram;
    private final Variables variables;
    private final long today;
    private final Map<Module, Search> searches = new IdentityHashMap<>();

    /// The searches, by what stands at the lowest place.
    private final Map<Integer, List<Search>> byLowest = new HashMap<>();

    /// @param asOf the day asked for: a date is given as an answer only if some of its days have come
    Smallest(Diagram diagram, Variables variables, LocalDate asOf) {
        this.diagram = diagram;
        this.variables = variables;
        this.today = asOf.toEpochDay();
    }

    /// The smallest sets that make it true, or false; at most five, and empty when there is none. One is
    /// always found; others of the same size as far as a few looks find them.
    Set<List<Pick>> of(Module module, boolean yes) {
        return size(module, yes) >= NEVER ? Set.of() : sets(module, yes, Alternatives.MOST);
    }

    private int size(Module module, boolean yes) {
        return search(module).size(goal(module, yes));
    }

    private Set<List<Pick>> sets(Module module, boolean yes, int many) {
        return search(module).sets(goal(module, yes), many);
    }

    private int goal(Module module, boolean yes) {
        return yes ? module.function() : diagram.not(module.function());
    }

    private Search search(Module module) {
        var search = searches.get(module);
        if (search == null) {
            var prices = new Prices(module.places());
            var beginningAlike = byLowest.computeIfAbsent(prices.lowest(), _ -> new ArrayList<>());
            search = fresh(prices, beginningAlike);
            beginningAlike.add(search);
            searches.put(module, search);
        }
        return search;
    }

    /// A search that shares what it finds with the one most like it: the doors differ in few places.
    private Search fresh(Prices prices, List<Search> beginningAlike) {
        Optional<Search> like = Optional.empty();
        int most = 0;
        for (var search : beginningAlike) {
            int alike = prices.alike(search.prices());
            if (alike > most) {
                most = alike;
                like = Optional.of(search);
            }
        }
        return new Search(diagram, prices, like, most);
    }

    /// A variable, and the values any of which does.
    record Pick(int variable, List<Integer> values) {
        Pick {
            values = List.copyOf(values);
        }
    }

    /// What it takes to give what stands at a place a value.
    final class Prices implements Limits.Prices {
        private final List<Module.Place> places;

        /// One more than the price of each value, as far as they were asked for.
        private final int[][] known;

        private Prices(List<Module.Place> places) {
            this.places = places;
            this.known = new int[places.size()][];
        }

        /// A number that is the same where the lowest place stands for the same.
        private int lowest() {
            return switch (places.getFirst()) {
                case Module.Place.Part(var part) -> System.identityHashCode(part);
                case Module.Place.Single(var index, _) -> index;
            };
        }

        /// How many of the lower places stand for the same.
        private int alike(Prices other) {
            int most = Math.min(places.size(), other.places.size());
            int alike = 0;
            while (alike < most && isSame(places.get(alike), other.places.get(alike))) {
                alike++;
            }
            return alike;
        }

        private static boolean isSame(Module.Place one, Module.Place other) {
            return switch (one) {
                case Module.Place.Part(var part) -> other instanceof Module.Place.Part(var theirs) && part == theirs;
                case Module.Place.Single single -> single.equals(other);
            };
        }

        @Override
        public int of(int place, int value) {
            if (known[place] == null) {
                known[place] = new int[width(place)];
            }
            if (known[place][value] == 0) {
                known[place][value] = 1 + price(place, value);
            }
            return known[place][value] - 1;
        }

        /// How many values it may have that are told apart.
        int width(int place) {
            return switch (places.get(place)) {
                case Module.Place.Part _ -> 2;
                case Module.Place.Single(_, var values) -> values.size();
            };
        }

        private int price(int place, int value) {
            return switch (places.get(place)) {
                case Module.Place.Part(var part) -> size(part, value == 1);
                case Module.Place.Single(var index, var values) -> {
                    var variable = variables.get(index);
                    int earliest = values.get(value).getFirst();
                    yield variable.isDay() && variable.values().get(earliest).number() > today ? NEVER : 1;
                }
            };
        }

        /// How many answers the cheapest of several values takes.
        int of(Alone.Answer answer) {
            int price = NEVER;
            for (int value : answer.values()) {
                price = Math.min(price, of(answer.place(), value));
            }
            return price;
        }

        /// The answers themselves: any of the values does.
        ///
        /// @param many how many ways are wanted
        Set<List<Pick>> picks(int place, List<Integer> values, int many) {
            return switch (places.get(place)) {
                case Module.Place.Part(var part) -> sets(part, values.getFirst() == 1, many);
                case Module.Place.Single(var variable, var alike) ->
                    Set.of(List.of(new Pick(variable, apart(values, alike))));
            };
        }

        /// Each value of those that stand for several.
        private static List<Integer> apart(List<Integer> values, List<List<Integer>> alike) {
            if (alike == Alike.NO_AND_YES) {
                return values;
            }
            return values.stream()
                    .flatMap(value -> alike.get(value).stream())
                    .sorted()
                    .toList();
        }
    }
}
