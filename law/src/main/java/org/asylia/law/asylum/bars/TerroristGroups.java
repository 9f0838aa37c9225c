package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.ContactFacts.GROUP;
import static org.asylia.law.facts.ContactFacts.GROUP_VIOLENT;
import static org.asylia.law.facts.ContactFacts.KNEW_GROUP;
import static org.asylia.law.facts.ContactFacts.LAST_DAY;
import static org.asylia.law.facts.ContactFacts.LEADERS_AGREED;
import static org.asylia.law.facts.ContactFacts.ON_LIST;
import static org.asylia.law.facts.Lists.CONTACTS;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// Which group is a terrorist organization: named by the State Department (tier I), on the exclusion list (tier II), or
/// by what it does (tier III).
///
/// The day of the contact decides how the group stood. A group of two people can be tier III.
public final class TerroristGroups {

    private static final Condition TAKEN_OFF_IN_2007 =
            all(among(GROUP, "named-2007"), days(told(LAST_DAY), Order.LESS, day("2007-12-26")));

    private static final Condition BY_ITS_ACTS = judged(Judgment.of(
                    "asylum.bar.terrorism.tiers",
                    "Did the group, or a part of it, then engage in terrorist activity as the law defines it?",
                    forIt("its people used weapons or other violence", says(GROUP_VIOLENT)),
                    forIt("its leaders ordered or agreed to the violence", says(LEADERS_AGREED)),
                    against("its leaders did not agree to the violence", not(says(LEADERS_AGREED))))
            .decidedIn("matter-of-s-k-2006", "khan-v-holder", "uddin-v-ag", "hussain-v-mukasey"));

    public static final Rule CARTELS = Rule.of(
                    "asylum.bar.terrorism.cartels",
                    "The group is a cartel or gang that was named a foreign terrorist organization by the time of the"
                            + " contact.")
            .each(CONTACTS)
            .cites("INA 219", "8 USC 1189", "90 FR 10030", "90 FR 53045", "90 FR 58775")
            .before(Before.none("No cartel was designated before 20 February 2025."))
            .since(
                    "2025-02-20",
                    "Public Notice 12672 and later notices, see the rows of the table; nothing after December 2025 was"
                            + " found; the page 90 FR 10030 is from memory",
                    listed(GROUP, DesignatedGroups.CARTELS, told(LAST_DAY)))
            .recheck()
            .burden(Burden.NONE)
            .leavesOut("Other names of the same groups.", "Designations after 17 December 2025: none was found.")
            .build();

    public static final Rule DESIGNATED = Rule.of(
                    "asylum.bar.terrorism.tiers.designated",
                    "The group was at the time of the contact a designated terrorist organization or on the exclusion"
                            + " list.")
            .each(CONTACTS)
            .cites("INA 212(a)(3)(B)(vi)(I)", "INA 212(a)(3)(B)(vi)(II)", "INA 219")
            .since(
                    "2001-10-26",
                    "INA 212(a)(3)(B)(vi) as added by Pub. L. 107-56, section 411; statute read in the 2013 edition",
                    any(
                            holds("asylum.bar.terrorism.cartels"),
                            listed(GROUP, DesignatedGroups.OTHERS, told(LAST_DAY)),
                            all(among(GROUP, "other", "named-2007"), says(ON_LIST))))
            .burden(Burden.NONE)
            .leavesOut("The full lists: of groups that cannot be chosen by name a practitioner tells whether listed.")
            .build();

    public static final Rule RULE = Rule.of(
                    "asylum.bar.terrorism.tiers", "The group was at the time of the contact a terrorist organization.")
            .each(CONTACTS)
            .cites(
                    "INA 212(a)(3)(B)(vi)",
                    "8 USC 1182(a)(3)(B)(vi)",
                    "Uddin v. Attorney General, 870 F.3d 282 (3d Cir. 2017)",
                    "Khan v. Holder, 584 F.3d 773 (9th Cir. 2009)")
            .since(
                    "2001-10-26",
                    "Pub. L. 107-56, section 411; statute read in the 2013 edition, start from memory",
                    any(holds("asylum.bar.terrorism.tiers.designated"), all(says(GROUP_VIOLENT), BY_ITS_ACTS)))
            .since(
                    "2007-12-26",
                    "Pub. L. 110-161, section 691(b): ten groups no longer counted for acts before that day; Matter of"
                            + " S-K-, 24 I&N Dec. 475 (BIA 2008), headnotes read",
                    any(
                            holds("asylum.bar.terrorism.tiers.designated"),
                            all(says(GROUP_VIOLENT), not(TAKEN_OFF_IN_2007), BY_ITS_ACTS)))
            .since(
                    "2008-01-01",
                    "Hussain v. Mukasey, 518 F.3d 534 (7th Cir. 2008); day not verified",
                    withLeaders(Set.of("7"), "Hussain v. Mukasey, 518 F.3d 534 (7th Cir. 2008)"))
            .since(
                    "2017-09-25",
                    "Uddin v. Attorney General, 870 F.3d 282 (3d Cir. 2017), read",
                    withLeaders(
                            Set.of("3", "7"),
                            "Uddin v. Attorney General, 870 F.3d 282 (3d Cir. 2017); Hussain v. Mukasey, 518 F.3d 534"
                                    + " (7th Cir. 2008)"))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("matter-of-s-k-2006", "matter-of-s-k-2008", "khan-v-holder", "uddin-v-ag", "hussain-v-mukasey")
            .leavesOut("Other groups that later laws took off, such as two Kurdish parties in Iraq (2014).")
            .build();

    public static final Rule NOT_KNOWN = Rule.of(
                    "asylum.bar.terrorism.tiers.not-known",
                    "The person did not know, and should not reasonably have known, that the unlisted group was a"
                            + " terrorist organization.")
            .kind(Kind.EXCEPTION)
            .each(CONTACTS)
            .cites(
                    "INA 212(a)(3)(B)(iv)(VI)(dd)",
                    "INA 212(a)(3)(B)(i)(VI)",
                    "FH-T v. Holder, 723 F.3d 833 (7th Cir. 2013)")
            .since(
                    "2001-10-26",
                    "INA 212(a)(3)(B)(iv)(VI)(dd) read in the 2013 edition; the standard of proof is that of 11 May 2005"
                            + " (Pub. L. 109-13, section 103), from memory",
                    all(
                            not(holds("asylum.bar.terrorism.tiers.designated")),
                            not(says(KNEW_GROUP)),
                            judged(Judgment.of(
                                            "asylum.bar.terrorism.tiers.not-known",
                                            "Is it shown by clear and convincing evidence that the person did not know, and"
                                                    + " should not reasonably have known, what the group was?",
                                            forIt("did not know that the group used violence", not(says(KNEW_GROUP))))
                                    .decidedIn("fh-t-v-holder"))))
            .burden(Burden.Party.APPLICANT, Burden.Proof.CLEAR_AND_CONVINCING, "Tier III only.")
            .decidedIn("fh-t-v-holder")
            .build();

    private TerroristGroups() {}

    private static Condition withLeaders(Set<String> circuits, String source) {
        return any(
                holds("asylum.bar.terrorism.tiers.designated"),
                all(
                        says(GROUP_VIOLENT),
                        not(TAKEN_OFF_IN_2007),
                        contested(
                                "asylum.bar.terrorism.tiers.leaders",
                                "Must the leaders have authorized the violence?",
                                Reading.in(
                                        circuits,
                                        "authorized",
                                        "Yes, the leaders must have authorized it",
                                        source,
                                        says(LEADERS_AGREED)),
                                Reading.elsewhere(
                                        "any-violence",
                                        "No finding about the leaders is asked for",
                                        "INA 212(a)(3)(B)(vi)(III)",
                                        yes("the words do not ask for the leaders' consent"))),
                        BY_ITS_ACTS));
    }
}
