package org.asylia.law.deadlines;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Walk;
import org.asylia.engine.rule.Yield;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.SharedList;
import org.junit.jupiter.api.Test;

/// Every day that any rule of the law gives explains itself, whatever the case.
class EveryDeadlineTest {

    /// Deadlines of the research list that give no day, and why.
    private static final Map<String, String> NO_DAY = Map.of(
            "deadline.one-year.filing-eoir", "says what counts as filed; the day is that of deadline.one-year",
            "deadline.one-year.lodged", "history: a stamp that was never filing",
            "deadline.one-year.uac", "no limit",
            "step.affirmative.noid", "the day in the letter: deadline.noid",
            "deadline.mtr.changed-country", "no limit",
            "deadline.mtr.joint", "no limit",
            "duty.ada", "aims without a remedy, which would crowd every list");

    @Test
    void noDay_lacksWhatCountsAsDone_whatFollows_aCure_itsSource_orATrigger() {
        int seen = 0;
        for (var rule : ProtectionLaw.RULES) {
            for (var text : rule.texts()) {
                if (text.gives().orElse(null) instanceof Yield.Due due) {
                    seen++;
                    whole(rule, text, due);
                }
            }
        }
        int all = seen;
        assertTrue(all >= 75, () -> "only " + all + " days seen");
    }

    private static void whole(Rule rule, Text text, Yield.Due due) {
        for (var said : List.of(due.done(), due.missed(), due.cure(), text.source())) {
            assertTrue(said.strip().length() >= 12, () -> rule.id() + " says only '" + said + "'");
        }
        assertFalse(rule.citations().isEmpty(), rule.id());
        assertFalse(triggers(due).isEmpty(), () -> rule.id() + " is counted from nothing that a person can tell");
    }

    private static List<Fact> triggers(Yield.Due due) {
        var told = new ArrayList<Fact>();
        Walk.through(due, List.of(), new Walk.Visitor() {
            @Override
            public void fact(Fact fact, List<ItemList> inside) {
                told.add(fact);
            }
        });
        return told;
    }

    @Test
    void everyDeadlineOfTheResearchList_givesADay_orSaysWhyNot() {
        var list = SharedList.named("procedure.tsv");
        assumeTrue(list.isPresent(), "The list of the research is not there: nothing was compared.");
        for (var row : list.orElseThrow().values()) {
            if (!row.get(4).equals("deadline")) {
                continue;
            }
            var id = row.getFirst();
            boolean gives = ProtectionLaw.ruleSet().find(id).stream()
                    .flatMap(rule -> rule.texts().stream())
                    .anyMatch(text -> text.gives().orElse(null) instanceof Yield.Due);
            assertTrue(gives || NO_DAY.containsKey(id), () -> id + " gives no day, and nobody says why");
            assertFalse(gives && NO_DAY.containsKey(id), () -> id + " gives a day: take it from the list");
        }
    }
}
