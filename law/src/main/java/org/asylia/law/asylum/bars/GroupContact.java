package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.ContactFacts.ENDORSED;
import static org.asylia.law.facts.ContactFacts.FOUGHT;
import static org.asylia.law.facts.ContactFacts.GAVE;
import static org.asylia.law.facts.ContactFacts.MEMBER;
import static org.asylia.law.facts.ContactFacts.RECRUITED;
import static org.asylia.law.facts.ContactFacts.SPOKE_FOR;
import static org.asylia.law.facts.ContactFacts.TRAINED;
import static org.asylia.law.facts.Lists.CONTACTS;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// What a person did with a terrorist organization brings them under the terrorism grounds.
///
/// Fighting or preparing attacks, recruiting, material support, membership, speaking for it, endorsing its violence, or
/// military training by it. A written exemption takes it away.
public final class GroupContact {

    private static final Condition NOT_EXEMPTED = not(holds("asylum.bar.terrorism.exemption"));

    private static final Condition TERRORIST_GROUP = holds("asylum.bar.terrorism.tiers");

    public static final Rule RULE = Rule.of(
                    "asylum.bar.terrorism.contact",
                    "Through this group the person is described in the terrorism grounds.")
            .each(CONTACTS)
            .cites(
                    "INA 212(a)(3)(B)(i)",
                    "INA 212(a)(3)(B)(iv)",
                    "INA 237(a)(4)(B)",
                    "8 USC 1182(a)(3)(B)",
                    "8 USC 1227(a)(4)(B)")
            .since(
                    "1991-03-01",
                    "Pub. L. 101-649, sections 601 to 603: the first terrorism grounds; from memory, start not verified",
                    all(
                            any(
                                    says(GAVE),
                                    says(MEMBER),
                                    says(FOUGHT),
                                    says(RECRUITED),
                                    says(SPOKE_FOR),
                                    says(ENDORSED),
                                    says(TRAINED)),
                            notEncoded(
                                    "the terrorism grounds before 26 October 2001",
                                    "they were narrower then, and their text was not read")))
            .since(
                    "2001-10-26",
                    "Pub. L. 107-56, section 411; from memory",
                    all(
                            any(
                                    holds("asylum.bar.terrorism.material-support"),
                                    all(says(RECRUITED), MaterialSupport.COUNTED_GROUP),
                                    all(any(says(FOUGHT), says(SPOKE_FOR), says(ENDORSED)), TERRORIST_GROUP),
                                    all(says(MEMBER), holds("asylum.bar.terrorism.tiers.designated"))),
                            NOT_EXEMPTED))
            .since(
                    "2005-05-11",
                    "Pub. L. 109-13, section 103 (membership in unlisted groups, training, endorsing); statute read in the"
                            + " 2013 edition",
                    all(
                            any(
                                    holds("asylum.bar.terrorism.material-support"),
                                    all(any(says(MEMBER), says(RECRUITED)), MaterialSupport.COUNTED_GROUP),
                                    all(
                                            any(says(FOUGHT), says(SPOKE_FOR), says(ENDORSED), says(TRAINED)),
                                            TERRORIST_GROUP)),
                            NOT_EXEMPTED))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("matter-of-s-k-2006", "khan-v-holder")
            .leavesOut(
                    "Lawful combat: no exception is made for an armed struggle that international law might allow (Khan).",
                    "A member who left long ago: the words speak of one who is a member; the contact is judged as told.")
            .build();

    private GroupContact() {}
}
