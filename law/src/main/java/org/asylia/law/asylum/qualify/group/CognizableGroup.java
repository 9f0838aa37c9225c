package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.layered;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.law.facts.Lists.GROUPS;

import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Rule;

/// The group passes the test in force on that day, and no decision laid over the test takes it out.
public final class CognizableGroup {

    public static final Rule RULE = Rule.of(
                    "refugee.psg.cognizable", "The law in force accepts this group as a particular social group.")
            .each(GROUPS)
            .cites("INA 101(a)(42)(A)", "8 USC 1101(a)(42)(A)")
            .since(
                    "1985-03-01",
                    "Matter of Acosta and the decisions laid over it, each with its own source",
                    layered(Layer.yes(
                            "The test, part by part",
                            "Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)",
                            holds(GroupStandard.RULE.id()),
                            Layer.no(
                                    "Sex alone",
                                    "Matter of K-E-S-G-, 29 I&N Dec. 145 (BIA 2025)",
                                    holds(SexAlone.RULE.id())),
                            Layer.no(
                                    "A violent relationship",
                                    "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)",
                                    not(holds(DomesticViolence.RULE.id()))),
                            Layer.no(
                                    "A family",
                                    "Matter of L-E-A-, 27 I&N Dec. 581 (A.G. 2019)",
                                    not(holds(Family.RULE.id()))),
                            Layer.no(
                                    "Membership that is only believed",
                                    "Matter of L-A-L-T-, 29 I&N Dec. 269 (BIA 2025)",
                                    not(holds(ImputedMembership.RULE.id()))))))
            .decidedIn("matter-of-acosta", "matter-of-m-e-v-g", "matter-of-k-e-s-g")
            .build();

    private CognizableGroup() {}
}
