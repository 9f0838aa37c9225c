package org.asylia.engine.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "z9", "arrival.date", "is-there.2-more", "a0.z9"})
    void aKey_isWordsOfSmallLettersAndDigits(String key) {
        assertEquals(key, Fact.yesNo(key).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "A", "a b", "a.", "a-", ".a", "-a", "a..b", "a--b", "a.-b", "9a", "a_b", "a{b", "a`", "a/b", "a:b"
            })
    void anythingElse_isRefused(String key) {
        assertThrows(RuntimeException.class, () -> Fact.yesNo(key));
    }

    @Test
    void eachTypeIsKept() {
        assertEquals(new FactType.YesNo(), Fact.yesNo("a").type());
        assertEquals(new FactType.Day(), Fact.day("a").type());
        assertEquals(new FactType.Country(), Fact.country("a").type());
        assertEquals(new FactType.Words(), Fact.words("a").type());
        assertEquals(
                new FactType.Number("months", 1, 12),
                Fact.number("a", "months", 1, 12).type());
        assertEquals(
                new FactType.Choice(
                        List.of(new FactType.Option("red", "deep red = dark"), new FactType.Option("plain", "plain"))),
                Fact.choice("a", "red=deep red = dark", "plain").type());
        assertEquals(
                List.of("x", "y"),
                new FactType.Choice(List.of(new FactType.Option("x", "1"), new FactType.Option("y", "2"))).codes());
    }

    @Test
    void whatIsSaidOfAFact_isKept() {
        var list = ItemList.of("trips", "trip", "Which?", "All?");
        var fact = Fact.yesNo("a")
                .asks("Is it?")
                .because("It matters.")
                .answeredBy(Answerer.RECORD)
                .provedBy("a letter")
                .fills("I-589:A.1")
                .of(list);
        assertEquals("Is it?", fact.question());
        assertEquals("It matters.", fact.reason());
        assertEquals(List.of(Answerer.RECORD), fact.answerers());
        assertEquals(List.of("a letter"), fact.evidence());
        assertEquals(List.of("I-589:A.1"), fact.fields());
        assertEquals(Optional.of(list), fact.list());
        assertEquals(Sensitivity.ORDINARY, fact.sensitivity());
        assertEquals(Sensitivity.DELICATE, fact.delicate().sensitivity());
        assertEquals(Sensitivity.PRIVILEGED, fact.privileged().sensitivity());
        assertEquals(Sensitivity.IDENTIFYING, fact.identifying().sensitivity());
        assertEquals(List.of(Answerer.PERSON), Fact.yesNo("a").answerers());
    }

    @Test
    void aFact_isItsKey() {
        assertEquals(Fact.yesNo("a"), Fact.day("a"));
        assertEquals(Fact.yesNo("a").hashCode(), Fact.day("a").hashCode());
        assertNotEquals(Fact.yesNo("a"), Fact.yesNo("b"));
        assertNotEquals(Fact.yesNo("a").hashCode(), Fact.yesNo("b").hashCode());
        assertEquals("a", Fact.yesNo("a").toString());
    }

    @Test
    void aList_knowsWhatItLiesIn() {
        var trips = ItemList.of("trips", "trip", "Which?", "All?");
        var stops = ItemList.within(trips, "stops", "stop", "Which?", "All?");
        var other = ItemList.of("jobs", "job", "Which?", "All?");
        assertTrue(trips.isInside(trips));
        assertTrue(stops.isInside(trips));
        assertFalse(trips.isInside(stops));
        assertFalse(stops.isInside(other));
        assertEquals(trips, ItemList.of("trips", "", "", ""));
        assertNotEquals(trips, other);
        assertEquals(trips.hashCode(), ItemList.of("trips", "", "", "").hashCode());
        assertNotEquals(trips.hashCode(), other.hashCode());
        assertEquals("trips", trips.toString());
    }
}
