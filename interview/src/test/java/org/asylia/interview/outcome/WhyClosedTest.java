package org.asylia.interview.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.asylia.engine.answer.Answer;
import org.asylia.interview.Answers;
import org.asylia.interview.People;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Texts;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// A door that is called closed says why, in one short line.
class WhyClosedTest {

    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

    private static final String MARIANAS = "Asylum cannot be asked for in the Northern Mariana Islands now.";

    private static String why(Answers answers, String door) {
        return Outcome.of(People.INTERVIEW, answers, People.FRAME, ENGLISH).doors().stream()
                .filter(each -> each.id().equals(door))
                .findFirst()
                .flatMap(DoorView::why)
                .orElseThrow()
                .text();
    }

    @Test
    void theReason_isWhatClosesIt() {
        var uscis = "door.asylum.affirmative";
        assertEquals(MARIANAS, why(People.told("in-us=marianas"), uscis));
        var back = People.told("ordered=yes", "order-left=yes", "order-returned=yes", "order-again=yes");
        assertEquals("In the way: reinstated order", why(back, "door.asylum.defensive"));
        assertEquals("It is only for people who are in the United States.", why(People.told("in-us=outside"), uscis));
        assertEquals("With the answers so far, its test is not met.", why(People.told("who=nobody"), uscis));
    }

    @Test
    void everyClosedDoor_hasOne_andNoOtherDoorHas() {
        var said = new HashMap<String, Integer>();
        for (int seed : IntStream.range(0, 100).toArray()) {
            var answers = People.talk(seed);
            for (var door :
                    Outcome.of(People.INTERVIEW, answers, People.FRAME, ENGLISH).doors()) {
                boolean closed = door.status().text().equals("Closed today");
                assertEquals(closed, door.why().isPresent(), () -> door.id() + " of seed " + seed);
                assertTrue(!closed || door.answer() == Answer.NO);
                door.why().ifPresent(why -> said.merge(why.text(), 1, Integer::sum));
            }
        }
        System.out.println("Why doors of 100 people were closed: " + said);
        assertTrue(said.size() > 3, "too few to prove anything");
        assertFalse(said.containsKey(ENGLISH.say("door-why.other").text()), "a reason has no words yet");
    }

    @Test
    void theReasonsNamed_areThere_andHaveTheirWords() {
        for (var row : WhyClosed.rows()) {
            assertTrue(row.isBar() || ProtectionLaw.ruleSet().find(row.reason()).isPresent(), row::reason);
            assertTrue(ENGLISH.find("door-why." + row.wording()).isPresent(), row::wording);
        }
    }

    @Test
    void theWordsToCopy_haveTheReasonToo_inEachLanguage() {
        var answers = People.told("in-us=marianas");
        for (var language : Language.ALL) {
            var texts = Texts.in(language);
            var words = WordsToCopy.of(People.INTERVIEW, answers, People.FRAME, texts);
            var why = texts.say("door-why.marianas").text();
            assertTrue(words.lines().anyMatch(line -> line.endsWith(why)), words);
        }
        assertEquals(
                List.of("Closed today. " + MARIANAS),
                Outcome.of(People.INTERVIEW, answers, People.FRAME, ENGLISH).doors().stream()
                        .limit(1)
                        .map(door -> door.stands(ENGLISH).text())
                        .toList());
    }
}
