package org.asylia.engine.ask;

import static org.asylia.engine.Small.A;
import static org.asylia.engine.Small.B;
import static org.asylia.engine.Small.C;
import static org.asylia.engine.Small.determine;
import static org.asylia.engine.Small.law;
import static org.asylia.engine.Small.no;
import static org.asylia.engine.Small.rule;
import static org.asylia.engine.Small.yes;
import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.exact.SettlingSet;
import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Order;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

class AskerTest {

    @Test
    void aThingOrItsOpposite_isSettled_thoughKleeneDoesNotSeeIt() {
        var law = law(rule("one", any(says(A), not(says(A)))));
        var state = new Asker(determine(law, new Draft())).ask(List.of("one")).goal("one");
        assertEquals(Answer.UNKNOWN, state.answer());
        assertEquals(Optional.of(Answer.YES), state.exactly());
        assertTrue(state.canMatter().isEmpty());
    }

    @Test
    void whatCannotMatterAnyMore_isNeverAsked() {
        var law = law(rule("one", any(all(says(A), says(B)), all(not(says(A)), says(B)), all(says(B), says(C)))));
        var inquiry = new Asker(determine(law, new Draft())).ask(List.of("one"));
        assertEquals(
                List.of("b"),
                inquiry.next().stream().map(each -> each.about().id()).toList());
    }

    @Test
    void theSmallestSettlingSets_areGivenForBothOutcomes() {
        var law = law(rule("one", all(says(A), any(says(B), says(C)))));
        var state = new Asker(determine(law, new Draft())).ask(List.of("one")).goal("one");
        var no = state.settling().stream().filter(set -> !set.yes()).toList();
        var yes = state.settling().stream().filter(SettlingSet::yes).toList();
        assertEquals(1, no.size());
        assertEquals("no", no.getFirst().answers().getFirst().value());
        assertEquals(
                List.of(2, 2), yes.stream().map(set -> set.answers().size()).toList());
    }

    @Test
    void aDateIsAskedInStretchesThatMatter() {
        var day = Fact.day("day").asks("Which day?");
        var law = law(rule("one", days(DateTerm.told(day), Order.AT_MOST, DateTerm.day("2024-05-10"))));
        var state = new Asker(determine(law, new Draft())).ask(List.of("one")).goal("one");
        assertEquals(
                List.of("on or before 2024-05-10", "on or after 2024-05-11"),
                state.settling().stream()
                        .map(set -> set.answers().getFirst().value())
                        .toList());
    }

    @Test
    void aKnownDateSettles() {
        var day = Fact.day("day").asks("Which day?");
        var law = law(rule("one", days(DateTerm.told(day), Order.AT_MOST, DateTerm.day("2024-05-10"))));
        var draft = new Draft().put(day, new Content.Day(SaidDate.on(LocalDate.of(2024, 5, 10))));
        assertEquals(Answer.YES, determine(law, draft).answer("one"));
    }

    @Test
    void whatLeavesMostOpen_isAskedFirst() {
        var law = law(rule("either", any(says(A), says(B))), rule("one", all(holds("either"), says(C))));
        var next = ids(new Asker(determine(law, new Draft())).ask(List.of("one")));
        assertEquals(List.of("c", "a", "b"), next, "half of it lies with c, a quarter with a");
        assertEquals(
                List.of("a", "b", "c"),
                ids(new Asker(determine(law, new Draft())).ask(List.of("one", "either"))),
                "of two goals, three quarters of one lie with a");
    }

    @Test
    void whatAPersonCanTell_isAskedBeforeWhatIsHardToTell_toLookUp_orToJudge() {
        var list = ItemList.of("things", "thing", "Are there any?", "Are these all?");
        var thing = Fact.yesNo("thing.good").asks("Is it good?").of(list);
        var others = ItemList.of("others", "other", "Any others?", "All others?");
        var other = Fact.yesNo("other.good").asks("Is it good?").of(others);
        var hard = Fact.yesNo("hard").asks("Did it hurt?").delicate();
        var secret = Fact.yesNo("secret").asks("Did you?").privileged();
        var record = Fact.yesNo("record").asks("Is it on record?").answeredBy(Answerer.PRACTITIONER);
        var law = law(rule(
                "one",
                all(
                        judged(Judgment.of("weight", "Is it heavy?")),
                        says(record),
                        some(list, says(thing)),
                        says(secret),
                        says(hard),
                        some(others, says(other)),
                        says(A))));
        var draft = new Draft();
        draft.list(list).entry("1").put(thing, new Content.YesNo(false));
        var inquiry = new Asker(determine(law, draft)).ask(List.of("one"));
        assertEquals(List.of("others", "a", "hard", "secret", "things", "record", "weight"), ids(inquiry));
        assertEquals("Any others?", inquiry.next().getFirst().says());
        assertEquals("Are these all?", inquiry.next().get(4).says());
    }

    private static List<String> ids(Inquiry inquiry) {
        return inquiry.next().stream().map(each -> each.about().id()).toList();
    }

    @Test
    void aQuestionNamesTheGoalsItCanMatterTo_andWhyItIsAsked() {
        var law = law(rule("one", says(A)), rule("two", all(says(A), says(B))));
        var inquiry = new Asker(determine(law, no(yes(), C))).ask(List.of("one", "two"));
        var first = inquiry.next().getFirst();
        assertEquals("a", first.about().id());
        assertEquals(List.of("one", "two"), first.goals());
        assertEquals("It matters.", first.reason());
    }
}
