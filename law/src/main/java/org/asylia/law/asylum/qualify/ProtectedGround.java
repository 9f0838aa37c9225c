package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Rule;
import org.asylia.law.asylum.qualify.group.SocialGroup;

/// One of the five protected grounds is among the persecutor's reasons.
public final class ProtectedGround {

    public static final Rule RULE = Rule.of(
                    "refugee.ground", "A protected ground is in play: it is among the persecutor's reasons.")
            .each(CLAIMS)
            .cites("INA 101(a)(42)(A)", "8 USC 1101(a)(42)(A)")
            .since(
                    "1980-04-01",
                    "five grounds read in the statute",
                    any(
                            holds(RaceReligionNationality.RACE.id()),
                            holds(RaceReligionNationality.RELIGION.id()),
                            holds(RaceReligionNationality.NATIONALITY.id()),
                            holds(PoliticalOpinion.RULE.id()),
                            holds(SocialGroup.RULE.id())))
            .build();

    private ProtectedGround() {}
}
