package org.asylia.law.citator;

import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.Lists.GROUPS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Given;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.GroupFacts;
import org.asylia.law.facts.NexusFacts;
import org.junit.jupiter.api.Test;

/// The patterns are data that fit the facts, and show only where the facts say so.
class PatternsTest {

    private static Determination determination(Given given) {
        return new Determiner(ProtectionLaw.ruleSet()).determine(given.toCase(), Frame.on(LocalDate.of(2026, 10, 7)));
    }

    private static List<String> shown(Determination determination, String item) {
        var shown = new ArrayList<String>();
        var at = determination.item(item);
        for (var pattern : Patterns.ALL) {
            if (determination.answer(pattern.at(at), at) == Answer.YES) {
                shown.add(pattern.tag());
            }
        }
        return shown;
    }

    @Test
    void everyPattern_fitsTheFactsAndListsOfTheLaw() {
        var rules = new ArrayList<Rule>();
        for (var pattern : Patterns.ALL) {
            var rule = Rule.of("pattern." + pattern.tag(), "The facts show " + pattern.words() + ".")
                    .cites("the citator");
            pattern.each().ifPresent(rule::each);
            rules.add(rule.undated("the citator", pattern.shown()).build());
        }
        var law = new RuleSet(rules, List.of(), ProtectionLaw.ruleSet().holidays(), ProtectionLaw.KNOWN_TO);
        var known = ProtectionLaw.ruleSet().facts().keySet();
        assertEquals(
                List.of(),
                law.facts().keySet().stream()
                        .filter(key -> !known.contains(key))
                        .toList());
    }

    @Test
    void everyTag_isOneOfTheCitator_andTheTagsUsedMostAreMapped() {
        var used = new HashMap<String, Integer>();
        for (var decision : Citator.whole().decisions()) {
            decision.patterns().forEach(tag -> used.merge(tag, 1, Integer::sum));
        }
        var unknown = new TreeSet<String>();
        var mapped = new TreeSet<String>();
        for (var pattern : Patterns.ALL) {
            if (!used.containsKey(pattern.tag())) {
                unknown.add(pattern.tag());
            }
            assertTrue(mapped.add(pattern.tag()), () -> pattern.tag() + " is mapped twice");
        }
        assertEquals(new TreeSet<>(), unknown);
        assertTrue(mapped.size() >= 40, () -> "only " + mapped.size() + " patterns");
        var notMapped = new TreeSet<String>();
        used.forEach((tag, times) -> {
            if (times >= 15 && !mapped.contains(tag)) {
                notMapped.add(tag);
            }
        });
        // No fact tells these apart: see Patterns.
        assertEquals(
                new TreeSet<>(List.of(
                        "detention",
                        "drug-cartel",
                        "gang-violence",
                        "guerrilla-violence",
                        "motion-to-reopen",
                        "police-military",
                        "procedure")),
                notMapped);
    }

    @Test
    void anEmptyCase_showsNone() {
        assertEquals(List.of(), shown(determination(Given.nothing()), ""));
    }

    @Test
    void aPattern_showsForItsClaim_andForTheCase() {
        var determination = determination(twoClaims());
        assertEquals(List.of("family-as-group"), shown(determination, "countries[SV].claims[gang]"));
        assertEquals(
                List.of("gang-recruitment", "gang-extortion", "extortion"),
                shown(determination, "countries[SV].claims[money]"));
        assertEquals(
                List.of("family-as-group", "gang-recruitment", "gang-extortion", "extortion"),
                shown(determination, ""));
        assertEquals(List.of("family-as-group"), shown(determination, "countries[SV].claims[gang].groups[one]"));
    }

    /// In one claim a family is put forward; in the other, people who neither join nor pay a gang.
    private static Given twoClaims() {
        return Given.nothing()
                .entry(
                        COUNTRIES,
                        "SV",
                        country -> country.entry(CLAIMS, "gang", PatternsTest::family)
                                .entry(CLAIMS, "money", PatternsTest::extortion));
    }

    private static void family(Given claim) {
        claim.entry(GROUPS, "one", group -> group.is(GroupFacts.KIND, "family"));
    }

    private static void extortion(Given claim) {
        claim.is(ClaimFacts.PERSECUTOR, "private")
                .yes(NexusFacts.MONEY, NexusFacts.RECRUITS)
                .entry(GROUPS, "one", group -> group.is(GroupFacts.KIND, "resists-gang"));
    }
}
