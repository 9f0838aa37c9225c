package org.asylia.engine.columns;

import static org.asylia.engine.columns.EveryKind.A;
import static org.asylia.engine.columns.EveryKind.B;
import static org.asylia.engine.columns.EveryKind.BIRTH;
import static org.asylia.engine.columns.EveryKind.BORN;
import static org.asylia.engine.columns.EveryKind.COUNT;
import static org.asylia.engine.columns.EveryKind.FILED;
import static org.asylia.engine.columns.EveryKind.HOLIDAYS;
import static org.asylia.engine.columns.EveryKind.KIND;
import static org.asylia.engine.columns.EveryKind.TODAY;
import static org.asylia.engine.columns.EveryKind.TRIP;
import static org.asylia.engine.columns.EveryKind.TRIPS;
import static org.asylia.engine.columns.EveryKind.TRIP_DAY;
import static org.asylia.engine.columns.EveryKind.rule;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.laterOf;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.NumberTerm.daysBetween;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.yearsBetween;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;

/// A law of comparisons: dates that are chosen, moved, or the latest of several, against each other, as days and as the
/// numbers between them.
final class EveryTerm {

    private static final Fact AGAIN = Fact.choice("again", "z=Z", "y=Y", "w=W");
    private static final Fact ALIKE = Fact.choice("alike", "x=X", "y=Y", "z=Z");
    private static final Fact PLACE = Fact.choice("place", "VE=Venezuela", "GT=Guatemala", "home=home");
    private static final Fact FEW = Fact.number("few", "things", 0, 5);
    private static final DatedTable PRICES = new DatedTable(
            "prices",
            "Prices",
            List.of(
                    price(3, LocalDate.of(1800, 1, 1), Optional.of(LocalDate.of(2024, 1, 1))),
                    price(7, LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2024, 3, 1))),
                    price(5, LocalDate.of(2024, 3, 1), Optional.empty())),
            TODAY,
            true);

    private EveryTerm() {}

    static RuleSet everyTerm() {
        var rules = new ArrayList<Rule>();
        ofEntries(rules);
        ofTheCase(rules);
        between(rules);
        numbers(rules);
        rules.add(rule("same.other-codes", new Condition.Same(KIND, AGAIN)));
        rules.add(rule("same.codes", new Condition.Same(KIND, ALIKE)));
        rules.add(rule("same.country", new Condition.Same(PLACE, BIRTH)));
        rules.add(rule("country.same", new Condition.Same(BIRTH, PLACE)));
        return new RuleSet(rules, List.of(), HOLIDAYS, TODAY);
    }

    /// What is asked of each entry against what is gathered over all of them.
    private static void ofEntries(List<Rule> rules) {
        var last = DateTerm.latest(TRIPS, TRIP_DAY);
        var first = new DateTerm.EarliestOf(TRIPS, TRIP_DAY, says(TRIP));
        var either = chosen(says(TRIP), told(TRIP_DAY), told(FILED));
        var later = laterOf(told(TRIP_DAY), told(FILED));
        for (var own : List.of(either, later, DateTerm.days(told(TRIP_DAY), 3))) {
            for (var gathered : List.of(last, first)) {
                var id = "entry." + rules.size();
                rules.add(rule(id + ".less", some(TRIPS, days(own, Order.LESS, gathered))));
                rules.add(rule(id + ".more", some(TRIPS, days(own, Order.MORE, gathered))));
            }
        }
    }

    private static void ofTheCase(List<Rule> rules) {
        var filed = DateTerm.days(told(FILED), 2);
        var born = DateTerm.years(told(BORN), 1);
        rules.add(rule("moved", days(filed, Order.AT_MOST, born)));
        rules.add(rule("business", days(DateTerm.businessDay(filed), Order.EQUAL, DateTerm.businessDay(told(FILED)))));
        rules.add(rule(
                "business.before",
                days(DateTerm.businessDayBefore(filed), Order.LESS, DateTerm.businessDay(told(FILED)))));
        rules.add(rule(
                "business.either-way",
                days(DateTerm.businessDayBefore(filed), Order.LESS, DateTerm.businessDay(filed))));
        rules.add(rule("chosen", days(chosen(says(A), filed, born), Order.LESS, chosen(says(B), born, filed))));
        rules.add(rule(
                "chosen.moved",
                days(
                        DateTerm.businessDay(chosen(says(A), filed, day("2024-03-09"))),
                        Order.LESS,
                        DateTerm.businessDay(laterOf(born, day("2024-03-10"))))));
    }

    /// Both ends of every kind.
    private static void between(List<Rule> rules) {
        var ends = List.of(
                told(BORN),
                day("2023-02-28"),
                chosen(says(A), told(BORN), day("2022-02-28")),
                laterOf(told(BORN), DateTerm.years(told(FILED), -1)),
                DateTerm.latest(TRIPS, TRIP_DAY),
                new DateTerm.EarliestOf(TRIPS, TRIP_DAY, says(TRIP)));
        for (int i = 0; i < ends.size(); i++) {
            for (var to : List.of(told(FILED), DateTerm.asOf(), chosen(says(B), told(FILED), day("2024-02-29")))) {
                var id = "between." + i + "." + rules.size();
                rules.add(rule(id + ".years", amounts(yearsBetween(ends.get(i), to), Order.AT_LEAST, number(1))));
                rules.add(rule(id + ".days", amounts(daysBetween(ends.get(i), to), Order.LESS, number(300))));
                rules.add(rule(id + ".back", amounts(daysBetween(to, ends.get(i)), Order.MORE, number(30))));
            }
        }
    }

    private static void numbers(List<Rule> rules) {
        var trips = new NumberTerm.CountOf(TRIPS, says(TRIP));
        rules.add(rule("few", amounts(NumberTerm.told(FEW), Order.AT_MOST, number(4))));
        rules.add(rule("few.count", amounts(NumberTerm.told(FEW), Order.LESS, NumberTerm.told(COUNT))));
        rules.add(rule("few.trips", amounts(trips, Order.EQUAL, NumberTerm.told(FEW))));
        rules.add(rule("few.sum", amounts(NumberTerm.sum(TRIPS, FEW, says(TRIP)), Order.AT_LEAST, number(6))));
        for (var on : List.of(day("2024-02-29"), DateTerm.asOf(), DateTerm.years(DateTerm.asOf(), -1))) {
            var price = new NumberTerm.Parameter(PRICES, on);
            rules.add(rule("price." + rules.size(), amounts(price, Order.AT_MOST, NumberTerm.told(COUNT))));
            rules.add(rule("price." + rules.size(), amounts(number(5), Order.LESS, price)));
        }
    }

    private static DatedTable.Row price(long value, LocalDate from, Optional<LocalDate> to) {
        return new DatedTable.Row("price", value, from, to, "made up");
    }
}
