package org.asylia.engine.explain;

import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.words.Words;

/// Explains comparisons of dates and of numbers: the values on both sides, or what makes a side uncertain.
final class Compared {

    private final Determination determination;
    private final Decisive decisive;

    Compared(Determination determination, Decisive decisive) {
        this.determination = determination;
        this.decisive = decisive;
    }

    void days(Condition.Days compared, Item item, List<Reason> into) {
        var terms = determination.terms();
        var answer = determination.answer(compared, item);
        if (answer.isSettled()) {
            into.add(settled(
                    answer,
                    item,
                    valued(Words.of(compared.left()), terms.days(compared.left(), item)),
                    compared.order().ofDays(),
                    valued(Words.of(compared.right()), terms.days(compared.right(), item))));
            return;
        }
        int told = into.size();
        open(compared.left(), item, into);
        open(compared.right(), item, into);
        if (into.size() == told) {
            into.add(nothing(compared, item));
        }
    }

    void amounts(Condition.Amounts compared, Item item, List<Reason> into) {
        var terms = determination.terms();
        var answer = determination.answer(compared, item);
        if (answer.isSettled()) {
            into.add(settled(
                    answer,
                    item,
                    valued(Words.of(compared.left()), terms.number(compared.left(), item)),
                    compared.order().ofNumbers(),
                    valued(Words.of(compared.right()), terms.number(compared.right(), item))));
            return;
        }
        int told = into.size();
        open(compared.left(), item, into);
        open(compared.right(), item, into);
        if (into.size() == told) {
            into.add(nothing(compared, item));
        }
    }

    private static Reason settled(Answer answer, Item item, String left, String order, String right) {
        return Reason.leaf(
                Reason.Kind.COMPARISON, "", item.path(), "Is " + left + " " + order + " " + right + "?", answer);
    }

    /// The words of a term and its value, once where they are the same.
    private static String valued(String words, Object value) {
        return words.equals(value.toString()) ? words : words + " (" + value + ")";
    }

    private static Reason nothing(Condition compared, Item item) {
        var words = Words.of(compared);
        return Reason.unknown(
                Reason.Kind.COMPARISON,
                words,
                item.path(),
                "There is nothing to compare: " + words + ".",
                Why.NOT_APPLICABLE_YET);
    }

    void open(DateTerm term, Item item, List<Reason> into) {
        switch (term) {
            case DateTerm.AsOf _, DateTerm.Fixed _ -> {}
            case DateTerm.Told(var fact) -> open(fact, item, into);
            case DateTerm.Named(_, var named) -> open(named, item, into);
            case DateTerm.Moved(var from, _) -> open(from, item, into);
            case DateTerm.BusinessDay(var from, _) -> open(from, item, into);
            case DateTerm.LatestOf(var list, var fact, var where) -> open(list, fact, where, item, into);
            case DateTerm.EarliestOf(var list, var fact, var where) -> open(list, fact, where, item, into);
            case DateTerm.LaterOf(var one, var other) -> {
                open(one, item, into);
                open(other, item, into);
            }
            case DateTerm.Chosen(var when, var then, var otherwise) -> {
                var chosen = determination.answer(when, item);
                if (chosen.isUnknown()) {
                    decisive.reasons(when, item, into);
                }
                if (chosen != Answer.NO) {
                    open(then, item, into);
                }
                if (chosen != Answer.YES) {
                    open(otherwise, item, into);
                }
            }
        }
    }

    private void open(NumberTerm term, Item item, List<Reason> into) {
        switch (term) {
            case NumberTerm.Fixed _ -> {}
            case NumberTerm.Told(var fact) -> open(fact, item, into);
            case NumberTerm.Parameter(_, var on) -> open(on, item, into);
            case NumberTerm.SumOf(var list, var fact, var where) -> open(list, fact, where, item, into);
            case NumberTerm.CountOf(var list, var where) -> open(list, where, item, into);
            case NumberTerm.YearsBetween(var from, var to) -> {
                open(from, item, into);
                open(to, item, into);
            }
            case NumberTerm.DaysBetween(var from, var to) -> {
                open(from, item, into);
                open(to, item, into);
            }
        }
    }

    private void open(ItemList list, Fact fact, Condition where, Item item, List<Reason> into) {
        for (var each : item.items(list).all()) {
            if (determination.answer(where, each) != Answer.NO) {
                open(fact, each, into);
            }
        }
        open(list, where, item, into);
    }

    private void open(ItemList list, Condition where, Item item, List<Reason> into) {
        var items = item.items(list);
        for (var each : items.all()) {
            if (determination.answer(where, each).isUnknown()) {
                decisive.reasons(where, each, into);
            }
        }
        if (!items.complete()) {
            into.add(Reason.unknown(
                    Reason.Kind.LIST, list.key(), item.holderOf(list).path(), list.complete(), Why.LIST_NOT_COMPLETE));
        }
    }

    private void open(Fact fact, Item item, List<Reason> into) {
        var content = item.content(fact);
        boolean known = content instanceof Content.Number
                || content instanceof Content.Day(var date) && date.days().isOneDay();
        if (!known) {
            decisive.fact(fact, item, Answer.UNKNOWN, into);
        }
    }
}
