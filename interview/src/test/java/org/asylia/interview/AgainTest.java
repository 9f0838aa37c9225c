package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.asylia.interview.plan.Question;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;
import org.asylia.law.facts.Lists;
import org.junit.jupiter.api.Test;

/// No entry of a list is taken twice, and each further one is named where it is asked about.
class AgainTest {

    private static final Texts TEXTS = Texts.in(Language.ENGLISH);
    private static final Place FIRST = new Place("country", "countries[1]");
    private static final Place MORE = new Place("country-more", "countries[1]");
    private static final Place SECOND = new Place("other-country", "countries[2]");
    private static final Place MORE_AGAIN = new Place("country-more", "countries[2]");

    private static final Answers TWO =
            Told.of().talk().answers().with(MORE, Reply.YES).with(SECOND, Reply.picked("VE"));

    private static Optional<String> refuses(Place place, Reply reply, Answers answers) {
        return Talk.INTERVIEW.refuses(place, reply, answers, Talk.FRAME);
    }

    private static List<String> about(Place place, Answers answers) {
        return About.of(place, Talk.INTERVIEW, answers, Talk.FRAME, TEXTS).stream()
                .map(Said::text)
                .toList();
    }

    @Test
    void aCountryThatWasTold_isNotTakenAgain_andNothingIsLost() {
        assertEquals(Optional.of("country-again"), refuses(SECOND, Reply.picked("HN"), TWO));
        assertEquals(Optional.empty(), refuses(SECOND, Reply.picked("VE"), TWO), "its own answer, once more");
        assertEquals(Optional.empty(), refuses(SECOND, Reply.picked("NI"), TWO));
        assertEquals(Optional.empty(), refuses(SECOND, Reply.NOT_SURE, TWO));
        var three = TWO.with(MORE_AGAIN, Reply.YES);
        var third = new Place("other-country", "countries[3]");
        assertEquals(Optional.of("country-again"), refuses(third, Reply.picked("VE"), three));
        assertEquals(Optional.of("country-again"), refuses(FIRST, Reply.picked("VE"), TWO), "nor when it is corrected");
    }

    @Test
    void theCountryOfAStatelessPerson_isNotTakenAgainEither() {
        var home = new Place("home-country", "countries[1]");
        var stateless = TWO.with(FIRST, Reply.picked("none")).with(home, Reply.picked("NI"));
        assertEquals(Optional.of("country-again"), refuses(SECOND, Reply.picked("NI"), stateless));
        assertEquals(Optional.empty(), refuses(SECOND, Reply.picked("HN"), stateless), "it is not told any more");
    }

    @Test
    void aCountryOnTheWay_isTakenOnce_andTheUnitedStatesNever() {
        var more = Told.of("elsewhere=yes")
                .talk()
                .answers()
                .with(new Place("stay-country", "stays[1]"), Reply.picked("MX"))
                .with(new Place("stay-more", "stays[1]"), Reply.YES);
        var next = new Place("stay-country", "stays[2]");
        assertEquals(Optional.of("country-again"), refuses(next, Reply.picked("MX"), more));
        assertEquals(Optional.of("country-here"), refuses(next, Reply.picked("US"), more));
        assertEquals(Optional.empty(), refuses(next, Reply.picked("HN"), more), "another list");
        assertEquals(List.of("About: Mexico"), about(new Place("stay-status", "stays[1]"), more));
        assertEquals(List.of("About the other country number 2"), about(next, more));
    }

    /// It can come about when an earlier answer is changed, and changed back.
    @Test
    void twoEntriesOfOneCountry_thatWereKept_areAskedAgain_andCountOnce() {
        var twice = TWO.with(FIRST, Reply.picked("VE"));
        assertFalse(Talk.INTERVIEW.path(twice, Talk.FRAME).containsKey(SECOND));
        assertTrue(Talk.INTERVIEW.open(twice, Talk.FRAME).containsKey(SECOND));
        assertEquals(Optional.of(SECOND), Talk.place(Talk.INTERVIEW.next(twice, Talk.FRAME)));
        assertEquals(List.of("VE"), Talk.INTERVIEW.countries(twice, Talk.FRAME));
        assertFalse(Talk.INTERVIEW
                .caseOf(twice, Talk.FRAME)
                .root()
                .items(Lists.COUNTRIES)
                .complete());
        assertTrue(Talk.INTERVIEW.before(SECOND, twice, Talk.FRAME).isPresent(), "there is a way back");
    }

    @Test
    void whoSaysYesForEver_andNamesTheSameCountry_comesToAnEnd() {
        for (var country : List.of(Reply.picked("HN"), Reply.NOT_SURE, Reply.NOT_NOW)) {
            var talk = Talk.with(question -> switch (question.kind()) {
                case COUNTRY -> country;
                case MORE -> question.id().endsWith("y-more") ? Reply.YES : Reply.NO;
                case SHOW, CHECK -> Reply.SEEN;
                case YES_NO, ONE, MANY, DATE, NUMBER, WORDS -> Reply.NOT_SURE;
            });
            var countries = talk.pages().stream()
                    .filter(page ->
                            Talk.INTERVIEW.plan().question(page.question()).kind() == Question.Kind.COUNTRY)
                    .count();
            assertEquals(2, countries, talk.pages()::toString);
        }
    }

    @Test
    void eachEntry_isNamedWhereItIsAskedAbout_andTheOthersWhereMoreAreAskedFor() {
        assertEquals(List.of(), about(FIRST, TWO));
        assertEquals(List.of("About country number 2"), about(SECOND, TWO));
        assertEquals(List.of("About: Venezuela"), about(new Place("who", "countries[2]"), TWO));
        assertEquals(
                List.of("About: Honduras", "About: a group, a gang, family, or other people"),
                about(new Place("why", "countries[1].claims[private]"), TWO));
        assertEquals(List.of("You told us: Honduras, Venezuela"), about(MORE_AGAIN, TWO));
        var arrival = new Place("arrival-date", "arrivals[2]");
        assertEquals(
                "When did you come here the time before that?",
                About.asked(arrival, TEXTS, "").text());
        assertEquals(
                "When did you last come to the United States?",
                About.asked(new Place("arrival-date", "arrivals[1]"), TEXTS, "").text());
    }
}
