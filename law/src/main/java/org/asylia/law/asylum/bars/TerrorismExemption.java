package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.ContactFacts.ENDORSED;
import static org.asylia.law.facts.ContactFacts.EXEMPTED;
import static org.asylia.law.facts.ContactFacts.FORCED;
import static org.asylia.law.facts.ContactFacts.FOUGHT;
import static org.asylia.law.facts.ContactFacts.GAVE;
import static org.asylia.law.facts.ContactFacts.MEMBER;
import static org.asylia.law.facts.ContactFacts.RECRUITED;
import static org.asylia.law.facts.ContactFacts.SPOKE_FOR;
import static org.asylia.law.facts.ContactFacts.TRAINED;
import static org.asylia.law.facts.Lists.CONTACTS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Homeland Security or the State Department may decide that the terrorism grounds shall not apply to a person.
///
/// No judge can do it, and no court reviews it. So the bar stands until the exemption is given; the second rule says
/// whether the statute leaves room for one.
public final class TerrorismExemption {

    private static final Condition VOLUNTARY_ACT =
            all(any(says(GAVE), says(FOUGHT), says(RECRUITED), says(ENDORSED), says(TRAINED)), not(says(FORCED)));

    public static final Rule RULE = Rule.of(
                    "asylum.bar.terrorism.exemption",
                    "Homeland Security has decided that the terrorism grounds shall not apply to this contact.")
            .kind(Kind.EXCEPTION)
            .each(CONTACTS)
            .cites("INA 212(d)(3)(B)(i)", "8 USC 1182(d)(3)(B)(i)", "Matter of M-H-Z-, 26 I&N Dec. 757 (BIA 2016)")
            .before(Before.none("The power to exempt this contact was enacted on 11 May 2005."))
            .since(
                    "2005-05-11",
                    "Pub. L. 109-13, section 104; statute read in the 2013 edition, start from memory",
                    says(EXEMPTED))
            .burden(Burden.Party.APPLICANT, Burden.Proof.DISCRETION, "Unreviewable discretion of Homeland Security.")
            .decidedIn("matter-of-m-h-z", "matter-of-s-k-ag-2007", "matter-of-s-k-2008")
            .leavesOut(
                    "Group exemptions and the notices that list them: whether one covers this person is not decided.")
            .build();

    public static final Rule POSSIBLE = Rule.of(
                    "asylum.bar.terrorism.exemption.possible",
                    "The statute leaves room for an exemption by Homeland Security for this contact.")
            .each(CONTACTS)
            .cites("INA 212(d)(3)(B)(i)", "8 USC 1182(d)(3)(B)(i)")
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2005-05-11",
                    "Statute read in the 2013 edition: shut out are members and representatives of listed groups and those"
                            + " who voluntarily and knowingly acted for, endorsed or trained with them",
                    all(
                            holds("asylum.bar.terrorism.contact"),
                            not(all(
                                    holds("asylum.bar.terrorism.tiers.designated"),
                                    any(says(MEMBER), says(SPOKE_FOR), VOLUNTARY_ACT)))))
            .burden(Burden.Party.APPLICANT, Burden.Proof.DISCRETION, "Unreviewable discretion of Homeland Security.")
            .leavesOut(
                    "A person engaged or likely to engage in terrorism now: no exemption is possible.",
                    "The State Department may not act while removal proceedings are pending.",
                    "Whether a group itself may be exempted.")
            .build();

    private TerrorismExemption() {}
}
