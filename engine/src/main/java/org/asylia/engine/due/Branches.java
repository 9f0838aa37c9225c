package org.asylia.engine.due;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.time.DateRange;

/// The days that a count comes to in each branch that applies or may apply, where they have a first and a last; and
/// the dates it is counted from, told and untold.
final class Branches {

    private final Determination determination;
    private final Item item;
    private final Set<Fact> untold = new LinkedHashSet<>();
    private final List<DateRange> days;
    private boolean anyTold;

    Branches(Determination determination, Item item, DateTerm term) {
        this.determination = determination;
        this.item = item;
        this.days = days(term);
    }

    List<DateRange> days() {
        return days;
    }

    Set<Fact> untold() {
        return untold;
    }

    boolean anyTold() {
        return anyTold;
    }

    private List<DateRange> days(DateTerm term) {
        return switch (term) {
            case DateTerm.AsOf _, DateTerm.Fixed _ -> itself(term);
            case DateTerm.Told(var fact) -> {
                tell(fact, item.content(fact) instanceof Content.Day);
                yield itself(term);
            }
            case DateTerm.LatestOf(var list, var fact, _) -> entries(term, list, fact);
            case DateTerm.EarliestOf(var list, var fact, _) -> entries(term, list, fact);
            case DateTerm.Named(_, var named) -> days(named);
            case DateTerm.Moved(var from, var by) ->
                days(from).stream()
                        .map(range -> new DateRange(
                                DateRange.moved(range.earliest(), by), DateRange.moved(range.latest(), by)))
                        .toList();
            case DateTerm.BusinessDay(var from, var roll) -> {
                var holidays = determination.law().holidays();
                yield days(from).stream()
                        .map(range -> new DateRange(
                                holidays.businessDay(range.earliest(), roll),
                                holidays.businessDay(range.latest(), roll)))
                        .toList();
            }
            case DateTerm.LaterOf(var one, var other) -> {
                var others = days(other);
                yield days(one).stream()
                        .flatMap(range -> others.stream().map(range::laterOf))
                        .toList();
            }
            case DateTerm.Chosen(var when, var then, var otherwise) -> {
                var answer = determination.answer(when, item);
                var days = new ArrayList<DateRange>();
                if (answer != Answer.NO) {
                    days.addAll(days(then));
                }
                if (answer != Answer.YES) {
                    days.addAll(days(otherwise));
                }
                yield days;
            }
        };
    }

    private List<DateRange> itself(DateTerm term) {
        var range = determination.terms().days(term, item);
        return DateRange.isOpenEnd(range.earliest()) || DateRange.isOpenEnd(range.latest())
                ? List.of()
                : List.of(range);
    }

    private List<DateRange> entries(DateTerm term, ItemList list, Fact fact) {
        boolean any = false;
        for (var entry : item.items(list).all()) {
            any |= entry.content(fact) instanceof Content.Day;
        }
        tell(fact, any);
        return itself(term);
    }

    private void tell(Fact fact, boolean told) {
        anyTold |= told;
        if (!told) {
            untold.add(fact);
        }
    }
}
