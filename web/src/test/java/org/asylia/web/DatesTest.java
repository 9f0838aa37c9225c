package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.asylia.casefile.CaseFileReader;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Dates as people tell them: in their own calendar, and before or after something.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatesTest {

    private static final int MOST_PAGES = 40;

    private final Site site = Site.open();

    @AfterAll
    void stop() {
        site.close();
    }

    /// Answers until a page shows the words. Somebody who was ordered nothing, has no court case, and comes from there.
    private Person until(String words, String language, String country) {
        var person = site.person().starts(language).goes("/go");
        return until(person, words, country);
    }

    private static Person until(Person person, String words, String country) {
        for (int page = 0; page < MOST_PAGES && !person.sees().contains(words); page++) {
            var sees = person.sees();
            if (person.hidden("was").isEmpty()) {
                person.fills();
            } else if (sees.contains("value=\"HN\"")) {
                answer(person, country);
            } else if (sees.contains("value=\"here\"")) {
                answer(person, "here");
            } else if (sees.contains("asylum form?")) {
                answer(person, "yes");
            } else {
                person.fills("was", person.hidden("was"), "do", "not-sure");
            }
        }
        assertTrue(person.sees().contains(words), person.sees());
        return person;
    }

    private static void answer(Person person, String code) {
        person.fills("was", person.hidden("was"), "do", "answer", "answer", code);
    }

    private static void date(Person person, String... fields) {
        var all = new java.util.ArrayList<>(java.util.List.of("was", person.hidden("was"), "do", "answer"));
        all.addAll(java.util.List.of(fields));
        person.fills(all.toArray(String[]::new));
    }

    @Test
    void somebodyOfAfghanistan_isOfferedTheSolarCalendar_andOthersOnlyWhenTheyAsk() {
        var afghan = until("When did you last come", "en", "AF").sees();
        assertTrue(afghan.indexOf("value=\"solar-hijri\"") < afghan.indexOf("<details"), afghan);
        var honduran = until("When did you last come", "en", "HN").sees();
        assertTrue(honduran.indexOf("value=\"solar-hijri\"") > honduran.indexOf("<details"), honduran);
    }

    @Test
    void aDayOfAnotherCalendar_isSaidBackInTheCommonOne_andTheCaseFileKeepsBoth() {
        var person = until("When did you last come", "en", "AF");
        date(person, "calendar-to", "solar-hijri", "calendar", "gregorian", "year", "1403", "day", "1", "month", "5");
        assertTrue(person.sees().contains("name=\"calendar\" value=\"solar-hijri\""), person.sees());
        assertTrue(person.sees().contains("value=\"1403\""), "what was typed stays");
        assertTrue(person.sees().contains("1 Hamal / Wray / حمل / وری</option>"), person.sees());
        assertFalse(person.sees().contains("selected"), "a month of another calendar is another month");
        date(person, "calendar", "solar-hijri", "year", "1403", "month", "1", "day", "1");
        assertTrue(person.sees().contains("In the common calendar that is March 20, 2024."), person.sees());
        var file = person.get("/outcome/answers.json").body();
        assertTrue(file.contains("solar-hijri 1403-01-01"), file);
        var read = new CaseFileReader(ProtectionLaw.ruleSet()).read("answers", file.getBytes(StandardCharsets.UTF_8));
        assertTrue(read.about().toString().length() > 0);
        person.goes("/check");
        assertTrue(person.sees().contains("1403\u2069 (March 20, 2024)"), person.sees());
        until(person, "When were you born", "AF");
        assertTrue(person.sees().contains("name=\"calendar\" value=\"solar-hijri\""), "the choice stays");
    }

    @Test
    void aDayThatTheCalendarDoesNotHave_saysSo_andStaysAsTyped() {
        var person = until("When did you last come", "en", "AF");
        date(person, "calendar", "solar-hijri", "year", "1402", "month", "12", "day", "30");
        assertTrue(person.sees().contains("There is no such day."), person.sees());
        assertTrue(person.sees().contains("value=\"1402\"") && person.sees().contains("value=\"30\""), person.sees());
        date(person, "calendar", "solar-hijri", "year", "2024", "month", "1");
        assertTrue(person.sees().contains("It does not fit the calendar"), person.sees());
        date(person, "calendar", "no-such", "year", "1402");
        assertTrue(person.sees().contains("We cannot read this calendar"), person.sees());
    }

    @Test
    void beforeAMonth_andAfterTheArrival_areToldAndShownAsSuch() {
        var person = until("When did you last come", "en", "HN");
        date(person, "relation", "before", "year", "2025", "month", "5");
        until(person, "On what day did the office get", "HN");
        assertFalse(person.sees().contains("id=\"event\""), "a day without a beginning is none to point at");
        var page = person.at();
        person.goes("/check");
        assertTrue(person.sees().contains("before: May 2025"), person.sees());
        person.goes(change(person, "When did you last come"));
        date(person, "from", "check", "year", "2025", "month", "5");
        person.goes(page);
        assertTrue(person.sees().contains("my coming to the United States: May 2025</option>"), person.sees());
        var event = between(person.sees(), "<option value=\"", "\">my coming");
        date(person, "event", event);
        assertTrue(person.sees().contains("Choose before or after."), person.sees());
        date(person, "event", event, "relation", "after", "year", "2025");
        assertTrue(person.sees().contains("Do not do both."), person.sees());
        date(person, "event", "77", "relation", "after");
        assertTrue(person.sees().contains("Choose something else"), person.sees());
        date(person, "event", event, "relation", "after");
        person.goes("/check");
        assertTrue(person.sees().contains("after: my coming to the United States"), person.sees());
        assertTrue(person.get("/outcome/answers.json").body().contains("after arrival.date (2025-05)"));
        assertEquals(200, person.goes("/outcome").status());
    }

    private static String change(Person person, String question) {
        var from = person.sees().indexOf(question);
        return between(person.sees().substring(from), "<a href=\"", "\"");
    }

    private static String between(String text, String before, String after) {
        int to = text.indexOf(after, text.indexOf(before) + before.length());
        int from = text.lastIndexOf(before, to) + before.length();
        return text.substring(from, to);
    }
}
