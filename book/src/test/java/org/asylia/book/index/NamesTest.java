package org.asylia.book.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final PlainNames NAMES = new PlainNames(ProtectionLaw.ruleSet(), Doors.ALL);

    @Test
    void rulesAreCalledWhatLawyersCallThem() {
        assertEquals("one-year deadline", name("asylum.bar.one-year"));
        assertEquals("one-year deadline: filed in time", name("asylum.bar.one-year.filed-in-time"));
        assertEquals("Lawful Pathways rule", name("asylum.rule.clp"));
        assertEquals("Form EOIR-26A", name("form.eoir26a"));
        assertEquals("particular social group: family", name("refugee.psg.family"));
    }

    @Test
    void noTwoRulesShareAName_andNoShortFormStays() {
        var seen = new HashMap<String, String>();
        for (var rule : ProtectionLaw.RULES) {
            var name = NAMES.of(rule);
            var other = seen.put(name, rule.id());
            assertEquals(null, other, () -> rule.id() + " has the name of " + other + ": " + name);
            assertTrue(name.matches("[A-Za-z0-9].*[^:,]"), name);
            for (var shortForm :
                    new String[] {" psg", " uac", " snpc", " psc", " wff", " nta", " pfr", " mtc", " i589"}) {
                assertTrue(!(" " + name + " ").contains(shortForm + " "), name);
            }
        }
    }

    @Test
    void everyRuleOfTheLawHasAPart() {
        for (var rule : ProtectionLaw.RULES) {
            assertNotEquals(
                    Part.OTHER,
                    Part.of(rule),
                    () -> "No part of the book begins like " + rule.id() + ". Give it one in Part.");
        }
        assertEquals(Part.APPLY, Part.of(ProtectionLaw.ruleSet().rule("asylum.bar.one-year")));
        assertEquals(Part.BARS, Part.of(ProtectionLaw.ruleSet().rule("asylum.bar.persecutor")));
    }

    @Test
    void keysOfDecisionsAreReadable() {
        assertEquals("Minasyan v. Mukasey", DecisionNames.of("minasyan-v-mukasey"));
        assertEquals("Matter of F-P-R-", DecisionNames.of("matter-of-f-p-r"));
        assertEquals("Matter of T-M-H- & S-W-C-", DecisionNames.of("matter-of-t-m-h-and-s-w-c"));
        assertEquals("Matter of A-B- (1)", DecisionNames.of("matter-of-a-b-1"));
        assertEquals("Matter of Negusie (2025)", DecisionNames.of("matter-of-negusie-2025"));
        assertEquals("INS v. Cardoza Fonseca", DecisionNames.of("ins-v-cardoza-fonseca"));
        assertEquals("Luziga v. Attorney General", DecisionNames.of("luziga-v-ag"));
    }

    private static String name(String id) {
        return NAMES.of(ProtectionLaw.ruleSet().rule(id));
    }
}
