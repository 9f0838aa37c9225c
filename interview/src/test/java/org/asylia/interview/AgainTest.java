package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.interview.plan.Entries;
import org.asylia.interview.plan.Question;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;
import org.asylia.law.ProtectionLaw;
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

    /// Each list on its own: somebody who says yes to its question for ever, and names another country each time.
    @Test
    void eachList_hasAnEnd_andStaysOpenForWhoHasMore() {
        for (var how : Talk.INTERVIEW.plan().counted().values()) {
            var answers = insatiable(how);
            var last = last(how);
            assertTrue(pages(answers).contains(last), () -> last + " in " + pages(answers));
            assertTrue(pages(answers).stream().noneMatch(page -> page.item().contains("[" + (how.most() + 1) + "]")));
            assertFalse(isClosed(how.list(), answers), "there are more, which nobody asked for");
            assertTrue(isClosed(how.list(), answers.with(last, Reply.NO)), "that was all");
            assertEquals(
                    List.of(TEXTS.say("ui.last-entry")), About.help(last, Talk.INTERVIEW, TEXTS, ""), "it says so");
            var first = new Place(how.more(), last.item().replace("[" + how.most() + "]", "[1]"));
            assertEquals(List.of(), About.help(first, Talk.INTERVIEW, TEXTS, ""));
        }
    }

    @Test
    void whoCameOftener_comesToTheEnd() {
        var talk = Talk.with(question -> switch (question.kind()) {
            case MORE -> question.id().equals("arrival-more") ? Reply.YES : Reply.NO;
            case SHOW, CHECK -> Reply.SEEN;
            case ONE -> question.id().equals("in-us") ? Reply.picked("here") : Reply.NOT_SURE;
            case YES_NO, MANY, COUNTRY, DATE, NUMBER, WORDS -> Reply.NOT_SURE;
        });
        assertEquals(
                4,
                talk.pages().stream()
                        .filter(page -> page.question().equals("arrival-more"))
                        .count());
    }

    private static Answers insatiable(Entries how) {
        var countries = List.of("HN", "VE", "GT", "MX", "PA", "CO", "EC", "PE", "BR", "CL", "NI", "CR", "SV");
        var answers = Told.of("elsewhere=yes", "asked-before=yes", "detail-choice=yes")
                .talk()
                .answers();
        for (int entry = 1; entry <= how.most() + 2; entry++) {
            var item = last(how).item().replace("[" + how.most() + "]", "[" + entry + "]");
            for (var name : how.names()) {
                answers = answers.with(new Place(name, item), Reply.picked(countries.get(entry - 1)));
            }
            answers = answers.with(new Place(how.more(), item), Reply.YES);
        }
        return answers;
    }

    private static Place last(Entries how) {
        var around = how.list().equals("harms") ? "countries[1].claims[private]." : "";
        return new Place(how.more(), around + how.list() + "[" + how.most() + "]");
    }

    private static List<Place> pages(Answers answers) {
        var pages = new ArrayList<>(Talk.INTERVIEW.path(answers, Talk.FRAME).keySet());
        pages.addAll(Talk.INTERVIEW.open(answers, Talk.FRAME).keySet());
        return pages;
    }

    private static boolean isClosed(String list, Answers answers) {
        return holder(list, answers).items(list(list)).complete();
    }

    private static ItemList list(String key) {
        return Objects.requireNonNull(ProtectionLaw.ruleSet().lists().get(key));
    }

    /// What holds the entries of a list: the case, or the first entry of the list that it lies within.
    private static Item holder(String key, Answers answers) {
        var root = Talk.INTERVIEW.caseOf(answers, Talk.FRAME).root();
        return list(key).within().isEmpty()
                ? root
                : root.items(Lists.COUNTRIES)
                        .all()
                        .getFirst()
                        .items(list("claims"))
                        .all()
                        .getFirst();
    }

    @Test
    void ofAFurtherCountryThatIsNotNamed_onlyWhatCanBeAnswered_isAsked_andTheRestIsUnknown() {
        for (var silence : List.of(Reply.NOT_SURE, Reply.NOT_NOW)) {
            for (var citizen : List.of(Reply.YES, Reply.NO, Reply.NOT_SURE)) {
                var answers = Told.of().talk().answers().with(MORE, Reply.YES).with(SECOND, silence);
                var asked = Talk.INTERVIEW.open(answers, Talk.FRAME).keySet().stream()
                        .filter(place -> place.item().startsWith("countries[2]"))
                        .map(Place::question)
                        .toList();
                assertEquals(List.of("other-citizen"), asked);
                var then = answers.with(new Place("other-citizen", "countries[2]"), citizen);
                assertTrue(Talk.INTERVIEW.open(then, Talk.FRAME).keySet().stream()
                        .noneMatch(place -> place.item().startsWith("countries[2]")));
                var root = Talk.INTERVIEW.caseOf(then, Talk.FRAME).root();
                assertFalse(root.items(Lists.COUNTRIES).complete());
                var country = root.items(Lists.COUNTRIES).all().getLast();
                assertFalse(country.items(list("claims")).complete(), "nobody said that there is nobody to fear");
            }
        }
        var told = TWO.with(SECOND, Reply.picked("VE"));
        assertTrue(Talk.INTERVIEW.open(told, Talk.FRAME).containsKey(new Place("who", "countries[2]")));
        var first = Answers.NONE
                .with(Place.of("safe"), Reply.picked("mine"))
                .with(Place.of("in-us"), Reply.picked("here"))
                .with(FIRST, Reply.NOT_NOW);
        assertTrue(Talk.INTERVIEW.open(first, Talk.FRAME).containsKey(new Place("who", "countries[1]")));
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
