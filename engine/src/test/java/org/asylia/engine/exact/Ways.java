package org.asylia.engine.exact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.asylia.engine.Small;
import org.asylia.engine.Vocabulary;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;

/// A case of the vocabulary of which some facts are open, and every way it may turn out, tried one by one.
final class Ways {

    private static final int OPEN = -1;

    private final List<Slot> slots = new ArrayList<>();
    private final Map<List<Integer>, Answer> answers = new HashMap<>();

    /// One open fact, of the case or of a trip.
    ///
    /// @param trip the name of the trip; empty for the case
    /// @param open what is told of it while it is open
    private record Slot(Fact fact, String trip, List<Content> values, Optional<Content> open) {
        String name() {
            return trip.isEmpty() ? fact.key() : fact.key() + "@trips[" + trip + "]";
        }
    }

    Ways told(Fact fact, Content content) {
        return slot(fact, "", List.of(content), Optional.empty());
    }

    Ways told(String trip, Fact fact, Content content) {
        return slot(fact, trip, List.of(content), Optional.empty());
    }

    Ways yesNo(Fact fact) {
        return yesNo("", fact);
    }

    Ways yesNo(String trip, Fact fact) {
        return slot(fact, trip, List.of(new Content.YesNo(false), new Content.YesNo(true)), Optional.empty());
    }

    Ways codes(Fact fact, String... codes) {
        return slot(
                fact, "", Arrays.stream(codes).<Content>map(Content.Code::new).toList(), Optional.empty());
    }

    Ways numbers(String trip, Fact fact, long least, long most) {
        return slot(
                fact,
                trip,
                LongStream.rangeClosed(least, most)
                        .<Content>mapToObj(Content.Number::new)
                        .toList(),
                Optional.empty());
    }

    Ways days(Fact fact, String from, int days) {
        return days("", fact, from, days);
    }

    Ways days(String trip, Fact fact, String from, int days) {
        var first = LocalDate.parse(from);
        return slot(
                fact,
                trip,
                IntStream.range(0, days)
                        .mapToObj(more -> day(first.plusDays(more)))
                        .toList(),
                Optional.of(new Content.Day(SaidDate.within(new DateRange(first, first.plusDays(days - 1))))));
    }

    static Content day(LocalDate day) {
        return new Content.Day(SaidDate.on(day));
    }

    private Ways slot(Fact fact, String trip, List<Content> values, Optional<Content> open) {
        slots.add(new Slot(fact, trip, values, open));
        return this;
    }

    /// Tries them all in one circuit.
    Ways tried(RuleSet law, String circuit) {
        answers.clear();
        var determiner = new Determiner(law);
        complete(determiner, Frame.on(Small.TODAY).inCircuit(circuit), 0, new int[slots.size()]);
        return this;
    }

    private void complete(Determiner determiner, Frame frame, int at, int[] chosen) {
        if (at == slots.size()) {
            var key = Arrays.stream(chosen).boxed().toList();
            answers.put(key, determiner.determine(made(chosen), frame).answer("goal"));
            return;
        }
        for (int value = 0; value < slots.get(at).values.size(); value++) {
            chosen[at] = value;
            complete(determiner, frame, at + 1, chosen);
        }
    }

    Determination open(RuleSet law, Frame frame) {
        var chosen = new int[slots.size()];
        for (int at = 0; at < chosen.length; at++) {
            chosen[at] = slots.get(at).values.size() == 1 ? 0 : OPEN;
        }
        return new Determiner(law).determine(made(chosen), frame);
    }

    private Case made(int[] chosen) {
        var draft = new Draft();
        var trips = draft.list(Vocabulary.TRIPS).complete(true);
        for (int at = 0; at < chosen.length; at++) {
            var slot = slots.get(at);
            var where = slot.trip.isEmpty() ? draft : trips.entry(slot.trip);
            var content = chosen[at] == OPEN ? slot.open : Optional.of(slot.values.get(chosen[at]));
            content.ifPresent(each -> where.put(slot.fact, each));
        }
        return Case.of(draft);
    }

    /// The answers that are possible.
    Set<Answer> answers() {
        return Set.copyOf(answers.values());
    }

    /// What can matter: two ways differ in it alone and have different answers.
    Set<String> matters() {
        var names = new TreeSet<String>();
        for (int at = 0; at < slots.size(); at++) {
            var others = new HashMap<List<Integer>, Answer>();
            for (var way : answers.entrySet()) {
                var rest = new ArrayList<>(way.getKey());
                rest.set(at, OPEN);
                var before = others.putIfAbsent(rest, way.getValue());
                if (before != null && before != way.getValue()) {
                    names.add(slots.get(at).name());
                }
            }
        }
        return names;
    }

    /// How many answers it takes at the least to settle it that way, whatever the rest turns out to be.
    int smallest(Answer goal) {
        for (int size = 0; size <= slots.size(); size++) {
            for (int chosen = 0; chosen < 1 << slots.size(); chosen++) {
                if (Integer.bitCount(chosen) == size && settles(chosen, goal)) {
                    return size;
                }
            }
        }
        throw new AssertionError("No answers settle it with " + goal);
    }

    private boolean settles(int chosen, Answer goal) {
        var groups = new HashMap<List<Integer>, Boolean>();
        for (var way : answers.entrySet()) {
            var given = IntStream.range(0, slots.size())
                    .mapToObj(at -> (chosen >> at & 1) == 1 ? way.getKey().get(at) : OPEN)
                    .toList();
            groups.merge(given, way.getValue() == goal, Boolean::logicalAnd);
        }
        return groups.containsValue(true);
    }
}
