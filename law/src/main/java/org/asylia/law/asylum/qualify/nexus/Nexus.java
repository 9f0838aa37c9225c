package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.GROUPS;

import java.util.List;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.law.asylum.qualify.PoliticalOpinion;
import org.asylia.law.asylum.qualify.PopulationControl;
import org.asylia.law.asylum.qualify.RaceReligionNationality;
import org.asylia.law.asylum.qualify.group.CognizableGroup;
import org.asylia.law.asylum.qualify.group.FormerStatus;
import org.asylia.law.asylum.qualify.group.GroupStated;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.FilingFacts;

/// The harm is done on account of a protected ground.
///
/// The day of filing picks the test: one central reason since 11 May 2005, at least in part before that. A group of
/// relatives or of former somethings must pass its own question as well. Forced population control needs no other link.
public final class Nexus {

    private static final Condition GROUP = all(
            says(ClaimFacts.SOCIAL_GROUP),
            some(
                    GROUPS,
                    all(
                            holds(CognizableGroup.RULE.id()),
                            holds(GroupStated.RULE.id()),
                            holds(FormerStatus.RULE.id()),
                            holds(FamilyMeansOrEnd.RULE.id()))));

    private static final Condition GROUND = any(
            holds(RaceReligionNationality.RACE.id()),
            holds(RaceReligionNationality.RELIGION.id()),
            holds(RaceReligionNationality.NATIONALITY.id()),
            holds(PoliticalOpinion.RULE.id()),
            GROUP);

    private static final Condition IN_PART = judged(new Judgment(
            "refugee.nexus",
            "Is the harm done, at least in part, because of a protected ground?",
            OneCentralReason.FACTORS,
            List.of("matter-of-s-p", "ins-v-elias-zacarias", "matter-of-fuentes", "matter-of-v-t-s", "borja-v-ins")));

    public static final Rule RULE = Rule.of("refugee.nexus", "The harm is done on account of a protected ground.")
            .each(CLAIMS)
            .cites(
                    "INA 101(a)(42)(A)",
                    "INA 208(b)(1)(B)(i)",
                    "8 USC 1158(b)(1)(B)(i)",
                    "Matter of S-P-, 21 I&N Dec. 486 (BIA 1996)")
            .selectedBy(FilingFacts.FILING)
            .burden(Burden.APPLICANT.noting("Direct or circumstantial evidence of the persecutor's motive."))
            .undated(
                    "from the Refugee Act of 1980, undated so that a filing day not yet told does not reach behind it;"
                            + " the words on account of read in the statute, at least in part in Matter of S-P- (1996)",
                    any(holds(PopulationControl.RULE.id()), all(not(holds(PrivateMotive.RULE.id())), GROUND, IN_PART)))
            .since(
                    "2005-05-11",
                    "REAL ID Act 101(a)(3), (h)(2): statute outline read",
                    any(
                            holds(PopulationControl.RULE.id()),
                            all(not(holds(PrivateMotive.RULE.id())), GROUND, holds(OneCentralReason.RULE.id()))))
            .decidedIn("ins-v-elias-zacarias", "matter-of-s-p", "matter-of-j-b-n-and-s-m", "matter-of-m-r-m-s")
            .build();

    private Nexus() {}
}
