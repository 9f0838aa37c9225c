package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.engine.exact.Smallest.Pick;

/// From one smallest set, others of the same size: each answer in it is taken out, and what else could stand for it
/// is put in its place.
final class Alternatives {

    /// How many sets are given at the most.
    static final int MOST = 5;

    private final Diagram diagram;
    private final Smallest.Prices prices;
    private final Given set;
    private final int wanted;
    private final List<Integer> kept = new ArrayList<>();
    private final Map<Integer, List<Alone.Answer>> instead = new LinkedHashMap<>();
    private final Set<List<Pick>> sets = new LinkedHashSet<>();

    private Alternatives(Diagram diagram, Smallest.Prices prices, Given set, int wanted) {
        this.diagram = diagram;
        this.prices = prices;
        this.set = set;
        this.wanted = wanted;
        for (int place = set.places() - 1; place >= 0; place--) {
            if (!set.isOpen(place)) {
                kept.add(place);
            }
        }
    }

    /// The set itself first.
    ///
    /// @param wanted how many sets are wanted; one more is not looked for
    static Set<List<Pick>> of(Diagram diagram, Smallest.Prices prices, Given set, int function, int wanted) {
        var alternatives = new Alternatives(diagram, prices, set, wanted);
        alternatives.kept.forEach(place -> alternatives.widen(place, function));
        alternatives.put(-1, new Alone.Answer(-1, List.of()));
        alternatives.kept.forEach(place -> alternatives.lookAt(place, function));
        for (int round = 1; alternatives.putRound(round); round++) {}
        return alternatives.sets;
    }

    /// Lets an answer be any of the values that do, with whatever the others may be.
    private void widen(int place, int function) {
        if (prices.width(place) > 2) {
            var taken = set.at(place);
            set.open(place);
            var wider = Alone.of(diagram, set, function).stream()
                    .filter(answer -> answer.place() == place)
                    .findFirst();
            set.put(place, wider.map(Alternatives::values).orElse(taken));
        }
    }

    private static int[] values(Alone.Answer answer) {
        return answer.values().stream().mapToInt(value -> value).toArray();
    }

    /// Finds what could stand at a place instead, and puts the first of it there, as long as more sets are wanted.
    private void lookAt(int place, int function) {
        if (sets.size() >= wanted) {
            return;
        }
        var taken = set.at(place);
        int price = prices.of(answer(place));
        set.open(place);
        var answers = Alone.of(diagram, set, function).stream()
                .filter(answer -> answer.place() != place && prices.of(answer) <= price)
                .toList();
        set.put(place, taken);
        if (!answers.isEmpty()) {
            instead.put(place, answers);
            put(place, answers.getFirst());
        }
    }

    private Alone.Answer answer(int place) {
        return new Alone.Answer(place, Arrays.stream(set.at(place)).boxed().toList());
    }

    /// One more for each place that has so many.
    private boolean putRound(int round) {
        boolean more = false;
        for (var place : instead.entrySet()) {
            if (round < place.getValue().size() && sets.size() < wanted) {
                put(place.getKey(), place.getValue().get(round));
                more = true;
            }
        }
        return more;
    }

    /// Adds the set with the answer in the place of what is kept there. Of what stands higher only as many ways are
    /// asked for as it takes, with those of what stands lower, to have the sets that are wanted.
    private void put(int place, Alone.Answer answer) {
        int more = wanted - sets.size();
        Collection<List<Pick>> whole = Set.of(List.of());
        for (int each : kept.reversed()) {
            var taken = each == place ? answer : answer(each);
            int ways = Math.ceilDiv(more, Math.max(1, whole.size()));
            whole = product(prices.picks(taken.place(), taken.values(), ways), whole);
        }
        whole.stream().limit(more).forEach(sets::add);
    }

    /// Each of the first with each of the rest, as far as that is not too many. What the one is about the other is not,
    /// so that no two are the same.
    static List<List<Pick>> product(Collection<List<Pick>> first, Collection<List<Pick>> rest) {
        var sets = new ArrayList<List<Pick>>();
        for (var one : first) {
            for (var other : rest) {
                if (sets.size() < MOST) {
                    var set = new ArrayList<Pick>(one.size() + other.size());
                    set.addAll(one);
                    set.addAll(other);
                    sets.add(List.copyOf(set));
                }
            }
        }
        return sets;
    }
}
