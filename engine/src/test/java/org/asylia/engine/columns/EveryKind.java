package org.asylia.engine.columns;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;

/// Made-up facts and lists, and a law over them with conditions and terms of every kind.
final class EveryKind {

    static final LocalDate TODAY = LocalDate.of(2024, 3, 4);
    static final ItemList COUNTRIES = ItemList.of("countries", "country", "Which?", "All?");
    static final ItemList CLAIMS = ItemList.within(COUNTRIES, "claims", "claim", "Which?", "All?");
    static final ItemList HARMS = ItemList.within(CLAIMS, "harms", "harm", "Which?", "All?");
    static final ItemList TRIPS = ItemList.of("trips", "trip", "Which?", "All?");
    static final Fact A = Fact.yesNo("a");
    static final Fact B = Fact.yesNo("b");
    static final Fact C = Fact.yesNo("c");
    static final Fact CODE = Fact.country("country.code").of(COUNTRIES);
    static final Fact CODE_IS_TOLD = Fact.yesNo("country.told").of(COUNTRIES);
    static final Fact BIRTH = Fact.country("birth-place");
    static final Fact FEARS = Fact.yesNo("claim.fears").of(CLAIMS);
    static final Fact STRONG = Fact.yesNo("claim.strong").of(CLAIMS);
    static final Fact HARM = Fact.yesNo("harm.severe").of(HARMS);
    static final Fact HARM_DAY = Fact.day("harm.day").of(HARMS);
    static final Fact MONTHS = Fact.number("harm.months", "months", 0, 40).of(HARMS);
    static final Fact TRIP_DAY = Fact.day("trip.day").of(TRIPS);
    static final Fact TRIP = Fact.yesNo("trip.far").of(TRIPS);
    static final Fact FILED = Fact.day("filed");
    static final Fact BORN = Fact.day("born");
    static final Fact COUNT = Fact.number("count", "things", 2, 9);
    static final Fact KIND = Fact.choice("kind", "x=X", "y=Y", "z=Z");
    static final DatedTable TABLE = new DatedTable(
            "table",
            "Table",
            List.of(
                    DatedTable.row("VE", "2024-02-01", "2024-03-20", "made up"),
                    DatedTable.row("VE", "2024-04-01", "made up"),
                    DatedTable.row("GT", "2024-03-01", "made up")),
            TODAY,
            true);
    static final Holidays HOLIDAYS =
            Holidays.unnamed(Set.of(LocalDate.of(2024, 3, 11)), LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));

    private EveryKind() {}

    static Content yesNo(boolean yes) {
        return new Content.YesNo(yes);
    }

    static Rule rule(String id, Condition condition) {
        return Rule.of(id, "Rule " + id)
                .cites("made up")
                .undated("made up", condition)
                .build();
    }

    static Reading elsewhere(String id, Condition condition) {
        return Reading.elsewhere(id, id, "made up", condition);
    }

    /// A law with conditions, lists and terms of every kind.
    static RuleSet everyKind() {
        var latestHarm = new DateTerm.LatestOf(HARMS, HARM_DAY, any(says(HARM), says(A)));
        var firstTrip = new DateTerm.EarliestOf(TRIPS, TRIP_DAY, says(TRIP));
        var lastTrip = DateTerm.latest(TRIPS, TRIP_DAY);
        var chosen = DateTerm.chosen(holds("leans"), DateTerm.told(FILED), DateTerm.laterOf(lastTrip, DateTerm.asOf()));
        var dated = Rule.of("dated", "Dated")
                .cites("made up")
                .selectedBy(DateTerm.chosen(says(B), DateTerm.told(FILED), DateTerm.asOf()))
                .since("2024-01-01", "made up", says(A))
                .since("2024-03-01", "made up", not(says(A)))
                .since("2024-06-01", "made up", says(C))
                .build();
        return new RuleSet(
                List.of(
                        rule("says", says(A)),
                        rule("leans", presumed(says(A), says(B), "Presumed.", Burden.GOVERNMENT)),
                        dated,
                        Rule.of("claim", "Claim")
                                .cites("x")
                                .each(CLAIMS)
                                .undated("x", all(says(FEARS), any(says(STRONG), some(HARMS, says(HARM)), says(A))))
                                .build(),
                        Rule.of("claim.all", "Claim")
                                .cites("x")
                                .everyOne(CLAIMS)
                                .undated("x", any(holds("claim"), holds("country"), says(CODE_IS_TOLD)))
                                .build(),
                        Rule.of("country", "Country")
                                .cites("x")
                                .everyOne(COUNTRIES)
                                .undated("x", all(Conditions.among(CODE, "VE", "GT", "XX"), holds("leans")))
                                .build(),
                        Rule.of("harm", "Harm")
                                .cites("x")
                                .each(HARMS)
                                .selectedBy(DateTerm.told(HARM_DAY))
                                .since("2024-01-01", "x", any(holds("claim"), says(HARM)))
                                .since("2024-03-01", "x", all(holds("country"), judged(Judgment.of("j.harm", "?"))))
                                .build(),
                        rule(
                                "nested",
                                some(
                                        COUNTRIES,
                                        any(
                                                some(CLAIMS, holds("claim")),
                                                Conditions.every(CLAIMS, Conditions.every(HARMS, says(HARM)))))),
                        rule(
                                "two.harms",
                                Conditions.every(
                                        COUNTRIES,
                                        some(CLAIMS, Conditions.atLeast(2, HARMS, any(says(HARM), holds("leans")))))),
                        rule("three.trips", Conditions.atLeast(3, TRIPS, any(says(TRIP), holds("leans")))),
                        Rule.of("country.harms", "x")
                                .cites("x")
                                .each(COUNTRIES)
                                .undated("x", Conditions.atLeast(2, CLAIMS, some(HARMS, says(HARM))))
                                .build(),
                        rule("same", some(COUNTRIES, new Condition.Same(CODE, BIRTH))),
                        rule("listed", some(COUNTRIES, listed(CODE, TABLE, DateTerm.told(FILED)))),
                        rule("listed.now", some(COUNTRIES, listed(CODE, TABLE, DateTerm.asOf()))),
                        rule("kind", Conditions.among(KIND, "x", "z")),
                        rule("judged", judged(Judgment.of("j", "?"))),
                        rule("judged.claims", some(COUNTRIES, some(CLAIMS, judged(Judgment.of("j", "?"))))),
                        rule("left.out", any(says(A), notEncoded("it", "why"))),
                        rule(
                                "point",
                                contested(
                                        "p",
                                        "?",
                                        Reading.in(Set.of("9"), "nine", "nine", "x", holds("leans")),
                                        elsewhere("one", says(B)),
                                        elsewhere("two", says(C)),
                                        Reading.onReview(Set.of(), "court", "court", "x", yes("so")))),
                        rule("count", amounts(NumberTerm.told(COUNT), Order.AT_LEAST, NumberTerm.number(5))),
                        rule("count.exactly", amounts(NumberTerm.told(COUNT), Order.EQUAL, NumberTerm.number(2))),
                        rule(
                                "counted",
                                amounts(
                                        new NumberTerm.CountOf(TRIPS, says(TRIP)),
                                        Order.AT_MOST,
                                        NumberTerm.number(1))),
                        Rule.of("months", "x")
                                .cites("x")
                                .each(CLAIMS)
                                .undated(
                                        "x",
                                        amounts(
                                                NumberTerm.sum(HARMS, MONTHS, holds("harm")),
                                                Order.MORE,
                                                NumberTerm.number(30)))
                                .build(),
                        rule(
                                "untold",
                                amounts(new NumberTerm.CountOf(TRIPS, says(TRIP)), Order.LESS, NumberTerm.told(COUNT))),
                        rule(
                                "age",
                                amounts(
                                        NumberTerm.yearsBetween(DateTerm.told(BORN), DateTerm.asOf()),
                                        Order.LESS,
                                        NumberTerm.number(1))),
                        rule(
                                "age.then",
                                amounts(
                                        NumberTerm.yearsBetween(DateTerm.told(BORN), DateTerm.told(FILED)),
                                        Order.AT_LEAST,
                                        NumberTerm.number(1))),
                        rule(
                                "since",
                                amounts(
                                        NumberTerm.daysBetween(DateTerm.day("2024-01-01"), DateTerm.told(FILED)),
                                        Order.MORE,
                                        NumberTerm.told(COUNT))),
                        rule(
                                "filed",
                                Conditions.days(
                                        DateTerm.told(FILED),
                                        Order.AT_MOST,
                                        DateTerm.businessDayBefore(DateTerm.years(DateTerm.asOf(), -1)))),
                        rule(
                                "filed.late",
                                Conditions.days(
                                        chosen,
                                        Order.MORE,
                                        DateTerm.businessDay(DateTerm.years(
                                                DateTerm.laterOf(lastTrip, DateTerm.day("2023-04-01")), 1)))),
                        rule("trip", Conditions.days(firstTrip, Order.LESS, DateTerm.told(FILED))),
                        rule(
                                "last.trip",
                                some(TRIPS, Conditions.days(DateTerm.told(TRIP_DAY), Order.AT_LEAST, lastTrip))),
                        Rule.of("harm.late", "x")
                                .cites("x")
                                .each(CLAIMS)
                                .undated("x", Conditions.days(latestHarm, Order.AT_LEAST, DateTerm.told(FILED)))
                                .build()),
                List.of(),
                HOLIDAYS,
                TODAY);
    }
}
