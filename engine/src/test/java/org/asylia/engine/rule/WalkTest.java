package org.asylia.engine.rule;

import static org.asylia.engine.Vocabulary.ABROAD;
import static org.asylia.engine.Vocabulary.BEGAN;
import static org.asylia.engine.Vocabulary.BIRTHPLACE;
import static org.asylia.engine.Vocabulary.CHILDREN;
import static org.asylia.engine.Vocabulary.COLOR;
import static org.asylia.engine.Vocabulary.ENDED;
import static org.asylia.engine.Vocabulary.FEES;
import static org.asylia.engine.Vocabulary.HERE;
import static org.asylia.engine.Vocabulary.HOME;
import static org.asylia.engine.Vocabulary.LONG_STOP;
import static org.asylia.engine.Vocabulary.NIGHTS;
import static org.asylia.engine.Vocabulary.PARTNERS;
import static org.asylia.engine.Vocabulary.READY;
import static org.asylia.engine.Vocabulary.STOPS;
import static org.asylia.engine.Vocabulary.TRIPS;
import static org.asylia.engine.Vocabulary.TRIP_DAY;
import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.every;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.layered;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.same;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.DateTerm.asOf;
import static org.asylia.engine.rule.DateTerm.businessDay;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.laterOf;
import static org.asylia.engine.rule.DateTerm.moved;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.junit.jupiter.api.Test;

class WalkTest {

    @Test
    void everyKindOfCondition_reportsItsFacts() {
        visits("is.here", says(HERE));
        visits("color", among(COLOR, "red"));
        visits("home work.began", listed(HOME, PARTNERS, told(BEGAN)));
        visits("home birthplace", same(HOME, BIRTHPLACE));
        visits("work.began work.ended", days(told(BEGAN), Order.LESS, told(ENDED)));
        visits(
                "number-of.children work.began work.ended",
                amounts(NumberTerm.told(CHILDREN), Order.LESS, NumberTerm.yearsBetween(told(BEGAN), told(ENDED))));
        visits("is.here is.ready", all(says(HERE), says(READY)));
        visits("is.here is.ready", any(says(HERE), says(READY)));
        visits("is.here is.ready", atLeast(1, says(HERE), says(READY)));
        visits("is.here", not(says(HERE)));
        visits("", all(holds("other"), notEncoded("it", "why"), yes("so")));
        visits("is.here", judged(Judgment.of("grave", "Is it grave?", Judgment.forIt("here", says(HERE)))));
        visits(
                "is.here is.ready",
                contested(
                        "point",
                        "Which?",
                        Reading.elsewhere("one", "One", "made up", says(HERE)),
                        Reading.in(Set.of("9"), "other", "Other", "made up", says(READY))));
        visits(
                "is.here is.ready",
                layered(Layer.yes("bar", "INA 208(b)", says(HERE), Layer.no("but", "INA 208(c)", says(READY)))));
        visits("is.here is.ready is.here", presumed(says(HERE), says(READY), "so", Burden.GOVERNMENT));
    }

    @Test
    void aList_isReported_andWhatIsInIt_insideOfIt() {
        visits("trips trip.abroad@trips", some(TRIPS, says(ABROAD)));
        visits("trips trip.abroad@trips", every(TRIPS, says(ABROAD)));
        visits("trips stops@trips stop.long@trips.stops", some(TRIPS, every(STOPS, says(LONG_STOP))));
    }

    @Test
    void everyKindOfDate_reportsItsFacts() {
        visits("", days(asOf(), Order.LESS, day("1997-04-01")));
        visits("work.began", days(asOf(), Order.LESS, named("it", told(BEGAN))));
        visits("work.began", days(asOf(), Order.LESS, moved(told(BEGAN), Period.ofDays(1))));
        visits("work.began", days(asOf(), Order.LESS, businessDay(told(BEGAN))));
        visits("work.began work.ended", days(asOf(), Order.LESS, laterOf(told(BEGAN), told(ENDED))));
        visits("is.here work.began work.ended", days(asOf(), Order.LESS, chosen(says(HERE), told(BEGAN), told(ENDED))));
        visits(
                "trips trip.abroad@trips trip.day@trips",
                days(asOf(), Order.LESS, new DateTerm.LatestOf(TRIPS, TRIP_DAY, says(ABROAD))));
        visits(
                "trips trip.abroad@trips trip.day@trips",
                days(asOf(), Order.LESS, new DateTerm.EarliestOf(TRIPS, TRIP_DAY, says(ABROAD))));
    }

    @Test
    void everyKindOfNumber_reportsItsFacts() {
        visits("", number(NumberTerm.number(3)));
        visits("number-of.children", number(NumberTerm.told(CHILDREN)));
        visits("work.began", number(new NumberTerm.Parameter(FEES, told(BEGAN))));
        visits("trips trip.abroad@trips trip.nights@trips", number(NumberTerm.sum(TRIPS, NIGHTS, says(ABROAD))));
        visits("trips trip.abroad@trips", number(new NumberTerm.CountOf(TRIPS, says(ABROAD))));
        visits("work.began work.ended", number(NumberTerm.daysBetween(told(BEGAN), told(ENDED))));
    }

    @Test
    void whatATextGives_reportsItsFacts() {
        var seen = new Seen();
        Walk.through(Yield.lastDay(told(BEGAN), "", "", "").plannedBy(told(ENDED)), List.of(), seen);
        Walk.through(Yield.dollars(NumberTerm.told(CHILDREN)), List.of(), seen);
        assertEquals(List.of("work.began", "work.ended", "number-of.children"), seen.all);
    }

    @Test
    void everyConditionIsReported_theWholeBeforeItsParts() {
        var here = says(HERE);
        var whole = all(here, not(here));
        var seen = new ArrayList<Condition>();
        Walk.through(whole, List.of(), new Walk.Visitor() {
            @Override
            public void condition(Condition condition, List<ItemList> inside) {
                seen.add(condition);
            }
        });
        assertEquals(List.of(whole, here, not(here), here), seen);
    }

    private static Condition number(NumberTerm term) {
        return amounts(term, Order.LESS, NumberTerm.number(1));
    }

    private static void visits(String expected, Condition condition) {
        var seen = new Seen();
        Walk.through(condition, List.of(), seen);
        assertEquals(expected, String.join(" ", seen.all));
    }

    private static final class Seen implements Walk.Visitor {
        private final List<String> all = new ArrayList<>();

        @Override
        public void fact(Fact fact, List<ItemList> inside) {
            all.add(fact.key() + at(inside));
        }

        @Override
        public void list(ItemList list, List<ItemList> inside) {
            all.add(list.key() + at(inside));
        }

        private static String at(List<ItemList> inside) {
            return inside.isEmpty()
                    ? ""
                    : "@" + String.join(".", inside.stream().map(ItemList::key).toList());
        }
    }
}
