package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A child who answers alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChildTest {

    private static final int MOST_PAGES = 60;

    private final Site site = Site.open();

    @AfterAll
    void stop() {
        site.close();
    }

    private static void answer(Person person, String code) {
        person.fills("was", person.hidden("was"), "do", "answer", "answer", code);
    }

    private static void goesOn(Person person) {
        var sees = person.sees();
        if (person.hidden("was").isEmpty()) {
            person.fills();
        } else if (sees.contains("value=\"HN\"")) {
            answer(person, "HN");
        } else if (sees.contains("id=\"year\"")) {
            person.fills("was", person.hidden("was"), "do", "answer", "year", sees.contains("born") ? "2012" : "2024");
        } else {
            answer(
                    person,
                    List.of("mine", "here", "without-inspection", "gang", "politics", "no").stream()
                            .filter(code -> sees.contains("value=\"" + code + "\""))
                            .findFirst()
                            .orElse(""));
        }
        if (person.sees().contains("id=\"fault\"")) {
            person.fills("was", person.hidden("was"), "do", "not-sure");
        }
    }

    @Test
    void aChild_isAskedInWordsForAChild_isNotAskedWhatHappened_andIsToldWhoDecidesFirst() {
        var person = site.person().starts("en").goes("/go");
        answer(person, "mine");
        assertTrue(person.sees().contains("How old are you?"), person.sees());
        answer(person, "child");
        assertTrue(person.sees().contains("a grown-up you trust"), person.sees());
        assertFalse(person.sees().contains("class=\"door\""), "nothing is known yet");
        var seen = new StringBuilder();
        for (int page = 0; page < MOST_PAGES && !person.at().equals("/outcome"); page++) {
            seen.append(person.sees());
            goesOn(person);
        }
        assertTrue(seen.indexOf("Who are you scared of?") > 0, "the words for a child");
        assertTrue(seen.indexOf("Who would do it?") < 0, "not the words for an adult");
        assertTrue(seen.indexOf("Do you want to tell us a little about what happened?") < 0);
        var outcome = person.sees();
        assertTrue(outcome.contains("As a child alone, USCIS decides first"), outcome);
        assertTrue(outcome.contains("The one-year limit for asylum does not count"), outcome);
        assertTrue(outcome.contains("Let a lawyer for children see this"), outcome);
        assertTrue(person.goes("/check").sees().contains("Who are you scared of?"));
    }

    @Test
    void anAdult_isAskedTheWordsOfEverybody() {
        var person = site.person().starts("en").goes("/go");
        answer(person, "mine");
        answer(person, "adult");
        assertTrue(person.sees().contains("What language do you speak best?"), person.sees());
        for (int page = 0; page < MOST_PAGES && !person.sees().contains("Who would do it?"); page++) {
            goesOn(person);
        }
        assertTrue(person.sees().contains("Who would do it?"), person.sees());
    }
}
