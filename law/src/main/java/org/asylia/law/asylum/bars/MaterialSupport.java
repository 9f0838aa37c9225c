package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.ContactFacts.GAVE;
import static org.asylia.law.facts.ContactFacts.GROUP_VIOLENT;
import static org.asylia.law.facts.ContactFacts.KNEW_HELP;
import static org.asylia.law.facts.Lists.CONTACTS;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// Knowingly giving anything that helps a terrorist organization is material support, even a little, even if forced.
///
/// There is no duress defense and no least amount. Only an exemption by Homeland Security helps
/// ([TerrorismExemption]); for a group on no list there is also a defense of not having known ([TerroristGroups]).
public final class MaterialSupport {

    /// A terrorist organization, unless it is an unlisted one and the person did not and should not have known.
    static final Condition COUNTED_GROUP = any(
            holds("asylum.bar.terrorism.tiers.designated"),
            all(holds("asylum.bar.terrorism.tiers"), not(holds("asylum.bar.terrorism.tiers.not-known"))));

    private static final Condition INDICATION =
            all(says(GAVE), any(holds("asylum.bar.terrorism.tiers.designated"), says(GROUP_VIOLENT)));

    public static final Rule RULE = Rule.of(
                    "asylum.bar.terrorism.material-support",
                    "The person gave material support to a terrorist organization.")
            .kind(Kind.BAR)
            .each(CONTACTS)
            .cites(
                    "INA 212(a)(3)(B)(iv)(VI)",
                    "8 USC 1182(a)(3)(B)(iv)(VI)",
                    "Matter of M-H-Z-, 26 I&N Dec. 757 (BIA 2016)",
                    "Matter of A-C-M-, 27 I&N Dec. 303 (BIA 2018)",
                    "Sesay v. Attorney General, 787 F.3d 215 (3d Cir. 2015)")
            .since(
                    "2001-10-26",
                    "Statute read in the 2013 edition, start from memory; whether little help counts was open (Matter of"
                            + " S-K-, 23 I&N Dec. 936 (BIA 2006))",
                    raised(all(
                            says(GAVE),
                            says(KNEW_HELP),
                            COUNTED_GROUP,
                            judged(Judgment.of(
                                            "asylum.bar.terrorism.material-support",
                                            "Was the help material: did it tend to further the group's ends?",
                                            forIt("something was given or done", says(GAVE)))
                                    .decidedIn("matter-of-s-k-2006", "rayamajhi-v-whitaker")))))
            .since(
                    "2018-06-06",
                    "Matter of A-C-M-: any help with a foreseeable tendency to further the group, whatever its amount and"
                            + " even if forced; summary read",
                    raised(all(says(GAVE), says(KNEW_HELP), COUNTED_GROUP)))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn(
                    "matter-of-a-c-m",
                    "matter-of-m-h-z",
                    "matter-of-s-k-2006",
                    "sesay-v-ag",
                    "annachamy-v-holder",
                    "rayamajhi-v-whitaker",
                    "hosseini-v-nielsen")
            .leavesOut(
                    "Support to a single person who plans an attack, apart from any group: see"
                            + " asylum.bar.terrorism.acts.",
                    "Help after the day last told, or only before a designation: the last contact is looked at.")
            .build();

    private MaterialSupport() {}

    private static Condition raised(Condition bar) {
        return indicated(
                bar,
                INDICATION,
                "Help to a violent or designated group indicates that the bar may apply.",
                BarBurden.ONCE_INDICATED);
    }
}
