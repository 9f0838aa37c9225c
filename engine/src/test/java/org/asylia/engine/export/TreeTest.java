package org.asylia.engine.export;

import static org.asylia.engine.Vocabulary.ABROAD;
import static org.asylia.engine.Vocabulary.BEGAN;
import static org.asylia.engine.Vocabulary.BIRTHPLACE;
import static org.asylia.engine.Vocabulary.CHILDREN;
import static org.asylia.engine.Vocabulary.COLOR;
import static org.asylia.engine.Vocabulary.ENDED;
import static org.asylia.engine.Vocabulary.FEES;
import static org.asylia.engine.Vocabulary.HERE;
import static org.asylia.engine.Vocabulary.HOME;
import static org.asylia.engine.Vocabulary.NIGHTS;
import static org.asylia.engine.Vocabulary.PARTNERS;
import static org.asylia.engine.Vocabulary.READY;
import static org.asylia.engine.Vocabulary.TRIPS;
import static org.asylia.engine.Vocabulary.TRIP_DAY;
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
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.laterOf;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Yield;
import org.junit.jupiter.api.Test;

/// The exported form of every kind of part. Other programs read it: it changes on purpose only.
class TreeTest {

    @Test
    void conditions() {
        is("{among=color, codes=[blue, red]}", Tree.of(among(COLOR, "red", "blue")));
        is("{same=[home, birthplace]}", Tree.of(same(HOME, BIRTHPLACE)));
        is(
                "{days={fact=work.began}, order=before, than={day=1997-04-01}}",
                Tree.of(days(told(BEGAN), Order.LESS, day("1997-04-01"))));
        is(
                "{amounts={fact=number-of.children}, order=at least, than={number=2}}",
                Tree.of(amounts(NumberTerm.told(CHILDREN), Order.AT_LEAST, NumberTerm.number(2))));
        is("{any=[{holds=a}, {not={holds=b}}]}", Tree.of(any(holds("a"), not(holds("b")))));
        is("{atLeast=1, of=[{holds=a}, {holds=b}]}", Tree.of(atLeast(1, holds("a"), holds("b"))));
        is("{some=trips, count=1, with={says=trip.abroad}}", Tree.of(some(TRIPS, says(ABROAD))));
        is("{every=trips, with={says=trip.abroad}}", Tree.of(every(TRIPS, says(ABROAD))));
        is("{notEncoded=it, reason=why}", Tree.of(notEncoded("it", "why")));
        is("{settled=true, because=so}", Tree.of(yes("so")));
        is(
                "{judged={id=grave, question=Is it?, factors=[{for=false, label=here, found={says=is.here}}],"
                        + " decisions=[matter-of-a]}}",
                Tree.of(judged(Judgment.of("grave", "Is it?", Judgment.against("here", says(HERE)))
                        .decidedIn("matter-of-a"))));
        is(
                "{contested=point, question=Which?, readings=[{id=one, label=One, source=s, circuits=[], review=false,"
                        + " condition={holds=a}}, {id=two, label=Two, source=t, circuits=[2, 9], review=true,"
                        + " condition={holds=b}}]}",
                Tree.of(contested(
                        "point",
                        "Which?",
                        Reading.elsewhere("one", "One", "s", holds("a")),
                        Reading.onReview(Set.of("9", "2"), "two", "Two", "t", holds("b")))));
        is(
                "{otherwise=false, layers=[{label=bar, citation=INA 1, when={says=is.here}, then=true,"
                        + " exceptions=[{label=but, citation=INA 2, when={says=is.ready}, then=false,"
                        + " exceptions=[]}]}]}",
                Tree.of(layered(Layer.yes("bar", "INA 1", says(HERE), Layer.no("but", "INA 2", says(READY))))));
        is(
                "{part={all=[{holds=a}, {not={holds=b}}]}, leansWhen={holds=a}, toward=true, because=so,"
                        + " burden=the government, proof=a preponderance of the evidence}",
                Tree.of(presumed(holds("a"), holds("b"), "so", Burden.GOVERNMENT)));
    }

    @Test
    void tables() {
        is(
                "{listed=home, table={id=partners, checked=2026-11-22, complete=true, rows=[{code=CA, value=1,"
                        + " from=2004-12-29, to=, source=made up}, {code=GT, value=1, from=2019-11-21,"
                        + " to=2021-02-06, source=made up}]}, on=as-of}",
                Tree.of(listed(HOME, PARTNERS, asOf())));
    }

    @Test
    void dates() {
        is("{named=it, date={fact=work.began}}", Tree.of(named("it", told(BEGAN))));
        is("{businessDay={fact=work.began}, roll=back}", Tree.of(businessDayBefore(told(BEGAN))));
        is(
                "{latest=trip.day, of=trips, where={says=trip.abroad}}",
                Tree.of(new DateTerm.LatestOf(TRIPS, TRIP_DAY, says(ABROAD))));
        is(
                "{earliest=trip.day, of=trips, where={says=trip.abroad}}",
                Tree.of(new DateTerm.EarliestOf(TRIPS, TRIP_DAY, says(ABROAD))));
        is("{laterOf=[{fact=work.began}, {fact=work.ended}]}", Tree.of(laterOf(told(BEGAN), told(ENDED))));
        is(
                "{if={says=is.here}, then={fact=work.began}, else={fact=work.ended}}",
                Tree.of(chosen(says(HERE), told(BEGAN), told(ENDED))));
    }

    @Test
    void numbersAndWhatTextsGive() {
        is(
                "{sum=trip.nights, of=trips, where={says=trip.abroad}}",
                Tree.of(NumberTerm.sum(TRIPS, NIGHTS, says(ABROAD))));
        is("{count=trips, where={says=trip.abroad}}", Tree.of(new NumberTerm.CountOf(TRIPS, says(ABROAD))));
        is("{yearsFrom={fact=work.began}, to=as-of}", Tree.of(NumberTerm.yearsBetween(told(BEGAN), asOf())));
        is("{daysFrom={fact=work.began}, to=as-of}", Tree.of(NumberTerm.daysBetween(told(BEGAN), asOf())));
        is("{firstDay=as-of, safe=as-of, done=d, missed=m, cure=c}", Tree.of((Yield)
                Yield.firstDay(asOf(), "d", "m", "c")));
        is("{dollars={number=5}}", Tree.of((Yield) Yield.dollars(NumberTerm.number(5))));
        is(
                "{parameter={id=fees, checked=2026-11-22, complete=true, rows=[{code=fee, value=100, from=2020-01-01,"
                        + " to=2026-01-01, source=made up}, {code=fee, value=102, from=2026-01-01, to=, source=made"
                        + " up}]}, on=as-of}",
                Tree.of(new NumberTerm.Parameter(FEES, asOf())));
    }

    private static void is(String expected, Object exported) {
        assertEquals(expected, exported.toString());
    }
}
