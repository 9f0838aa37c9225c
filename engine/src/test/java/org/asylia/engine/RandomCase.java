package org.asylia.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;

/// A case of the random law that can be told step by step: a complete case, of which some is hidden.
///
/// @param values what is true
/// @param known how much of each is told: 0 nothing, 1 imprecisely (for dates), 2 all
record RandomCase(int[] values, int[] known, int things) {

    /// The slots: four yes-or-no facts, a choice, two dates, a number, two judgments, then for each thing a
    /// yes-or-no fact and a date.
    static final int FIXED = 10;

    static RandomCase of(Random random, int hidden) {
        int things = random.nextInt(3);
        int size = FIXED + 2 * things;
        var values = new int[size];
        var known = new int[size];
        for (int i = 0; i < size; i++) {
            values[i] = random.nextInt(width(i));
            known[i] = 2;
        }
        for (int i = 0; i < hidden; i++) {
            known[random.nextInt(size)] = random.nextInt(2);
        }
        return new RandomCase(values, known, things);
    }

    static int width(int slot) {
        if (slot < 4 || slot == 8 || slot == 9) {
            return 2;
        }
        return switch (slot) {
            case 4 -> 3;
            case 5, 6 -> RandomLaw.SPAN;
            case 7 -> 10;
            default -> slot % 2 == 0 ? 2 : RandomLaw.SPAN;
        };
    }

    static boolean isDay(int slot) {
        return slot == 5 || slot == 6 || slot >= FIXED && slot % 2 == 1;
    }

    /// The values a slot may have, as far as is told.
    int[] possible(int slot) {
        if (known[slot] == 2) {
            return new int[] {values[slot]};
        }
        if (known[slot] == 1 && isDay(slot)) {
            int from = Math.max(0, values[slot] - 2);
            int to = Math.min(RandomLaw.SPAN - 1, values[slot] + 3);
            return java.util.stream.IntStream.rangeClosed(from, to).toArray();
        }
        return java.util.stream.IntStream.range(0, width(slot)).toArray();
    }

    RandomCase with(int slot, int value, int knownNow) {
        var newValues = values.clone();
        var newKnown = known.clone();
        newValues[slot] = value;
        newKnown[slot] = knownNow;
        return new RandomCase(newValues, newKnown, things);
    }

    /// The same case, with one thing more.
    RandomCase withAnotherThing(Random random) {
        var newValues = java.util.Arrays.copyOf(values, values.length + 2);
        var newKnown = java.util.Arrays.copyOf(known, known.length + 2);
        for (int slot = values.length; slot < newValues.length; slot++) {
            newValues[slot] = random.nextInt(width(slot));
            newKnown[slot] = 2;
        }
        return new RandomCase(newValues, newKnown, things + 1);
    }

    Case toCase() {
        return toCase(true);
    }

    /// The same case, whose list of things may go on.
    Case toOpenCase() {
        return toCase(false);
    }

    private Case toCase(boolean complete) {
        var draft = new Draft();
        for (int i = 0; i < 4; i++) {
            put(draft, RandomLaw.YES_NO.get(i), i);
        }
        put(draft, RandomLaw.CHOICE, 4);
        put(draft, RandomLaw.FIRST, 5);
        put(draft, RandomLaw.SECOND, 6);
        put(draft, RandomLaw.COUNT, 7);
        var list = draft.list(RandomLaw.THINGS).complete(complete);
        for (int thing = 0; thing < things; thing++) {
            var entry = list.entry("t" + thing);
            put(entry, RandomLaw.THING, FIXED + 2 * thing);
            put(entry, RandomLaw.THING_DAY, FIXED + 2 * thing + 1);
        }
        var assessments = new ArrayList<Assessment>();
        for (int i = 0; i < 2; i++) {
            if (known[8 + i] == 2) {
                assessments.add(Assessment.of("judgment." + i, "", values[8 + i] == 1, "because"));
            }
        }
        return new Case(draft.finish(), assessments);
    }

    private void put(Draft draft, Fact fact, int slot) {
        content(slot).ifPresent(content -> draft.put(fact, content));
    }

    private Optional<Content> content(int slot) {
        int value = values[slot];
        if (isDay(slot)) {
            var days = possible(slot);
            return Optional.of(day(days[0], days[days.length - 1]));
        }
        if (known[slot] < 2) {
            return Optional.empty();
        }
        return Optional.of(
                switch (slot) {
                    case 4 -> new Content.Code(List.of("x", "y", "z").get(value));
                    case 7 -> new Content.Number(value);
                    default -> new Content.YesNo(value == 1);
                });
    }

    private static Content day(int from, int to) {
        LocalDate earliest = RandomLaw.START.plusDays(from);
        return new Content.Day(new SaidDate(
                new DateRange(earliest, RandomLaw.START.plusDays(to)),
                Precision.BETWEEN,
                "",
                Optional.empty(),
                Optional.empty()));
    }
}
