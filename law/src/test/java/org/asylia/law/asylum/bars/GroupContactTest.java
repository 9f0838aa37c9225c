package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.asylum.bars.Contacts.met;
import static org.asylia.law.asylum.bars.Contacts.only;
import static org.asylia.law.facts.ContactFacts.ENDORSED;
import static org.asylia.law.facts.ContactFacts.FOUGHT;
import static org.asylia.law.facts.ContactFacts.MEMBER;
import static org.asylia.law.facts.ContactFacts.RECRUITED;
import static org.asylia.law.facts.ContactFacts.SPOKE_FOR;
import static org.asylia.law.facts.ContactFacts.TRAINED;

import java.util.List;
import org.asylia.engine.fact.Fact;
import org.asylia.law.Check;
import org.junit.jupiter.api.Test;

/// INA 212(a)(3)(B)(i): which tie to which kind of group counts, after 2001 and after 2005.
class GroupContactTest {

    private static final String AFTER_2001 = "2003-01-10";
    private static final String AFTER_2005 = "2026-01-10";

    /// Any terrorist organization: the REAL ID Act widened espousing and added training (Pub. L. 109-13, section 103).
    @Test
    void fighting_speaking_endorsing_andSince2005Training_countForAnyTerroristGroup() {
        for (var tie : List.of(FOUGHT, SPOKE_FOR, ENDORSED)) {
            tied(tie, false, true, AFTER_2001).is(YES);
            tied(tie, false, false, AFTER_2001).is(NO);
        }
        for (var tie : List.of(FOUGHT, SPOKE_FOR, ENDORSED, TRAINED)) {
            tied(tie, false, true, AFTER_2005).is(YES);
            tied(tie, false, false, AFTER_2005).is(NO);
        }
        tied(TRAINED, false, true, AFTER_2001).is(NO);
    }

    /// INA 212(a)(3)(B)(i)(V) and (VI): membership in an unlisted group counts since 2005, unless it was not known.
    @Test
    void membership_countsOfListedGroups_andSince2005OfOthersThatWereKnown() {
        tied(MEMBER, true, true, AFTER_2001).is(YES);
        tied(MEMBER, false, true, AFTER_2001).is(NO);
        for (var tie : List.of(MEMBER, RECRUITED)) {
            tied(tie, true, true, AFTER_2005).is(YES);
            tied(tie, false, true, AFTER_2005).is(YES);
            tied(tie, false, true, AFTER_2005)
                    .supposing("asylum.bar.terrorism.tiers.not-known")
                    .is(NO);
            tied(tie, true, true, AFTER_2005)
                    .supposing("asylum.bar.terrorism.tiers.not-known")
                    .is(YES);
            tied(tie, false, false, AFTER_2005).is(NO);
        }
    }

    @Test
    void recruiting_countsOfListedGroups_andOfOthersThatWereKnown_since2001() {
        tied(RECRUITED, true, true, AFTER_2001).is(YES);
        tied(RECRUITED, false, true, AFTER_2001).is(YES);
        tied(RECRUITED, false, true, AFTER_2001)
                .supposing("asylum.bar.terrorism.tiers.not-known")
                .is(NO);
    }

    /// INA 212(d)(3)(B)(i): an exemption takes every tie away; without one, help counts by its own rule.
    @Test
    void helpCounts_andAnExemptionTakesItAway() {
        for (var day : List.of(AFTER_2001, AFTER_2005)) {
            help(day).is(YES);
            help(day).supposing("asylum.bar.terrorism.exemption").is(NO);
        }
    }

    private static Check help(String day) {
        return groups(true, true)
                .supposing("asylum.bar.terrorism.material-support")
                .on(day);
    }

    private static Check tied(Fact tie, boolean listed, boolean terrorist, String day) {
        return groups(listed, terrorist)
                .given(only(c -> {
                    met("other", "2000-01-10").accept(c);
                    c.yes(tie);
                }))
                .on(day);
    }

    private static Check groups(boolean listed, boolean terrorist) {
        return check(GroupContact.RULE)
                .supposing("asylum.bar.terrorism.tiers.designated", listed)
                .supposing("asylum.bar.terrorism.tiers", terrorist)
                .supposingNot(
                        "asylum.bar.terrorism.tiers.not-known",
                        "asylum.bar.terrorism.exemption",
                        "asylum.bar.terrorism.material-support")
                .given(only(met("other", "2000-01-10")));
    }
}
