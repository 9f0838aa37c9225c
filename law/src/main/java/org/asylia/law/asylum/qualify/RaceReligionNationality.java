package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClaimFacts;

/// Race, religion and nationality: three grounds that are in play once they are among the persecutor's reasons.
///
/// Whether such a reason weighs enough is decided in `refugee.nexus`. Race takes in tribe, ethnic group and caste by
/// descent; religion takes in belief, practice, conversion and the refusal of all three; nationality takes in origin
/// and language besides citizenship (breadth from memory).
public final class RaceReligionNationality {

    private static final String STATUTE = "INA 101(a)(42)(A)";

    public static final Rule RACE = Rule.of(
                    "refugee.ground.race",
                    "The person's race, tribe or ethnic group is one of the persecutor's reasons.")
            .each(CLAIMS)
            .cites(STATUTE, "8 USC 1101(a)(42)(A)")
            .since("1980-04-01", "ground read in the statute; its breadth from memory", says(ClaimFacts.RACE))
            .decidedIn("matter-of-v-t-s")
            .build();

    public static final Rule RELIGION = Rule.of(
                    "refugee.ground.religion",
                    "The person's religion, or having none, is one of the persecutor's reasons.")
            .each(CLAIMS)
            .cites(STATUTE, "8 USC 1101(a)(42)(A)")
            .since("1980-04-01", "ground read in the statute; its breadth from memory", says(ClaimFacts.RELIGION))
            .decidedIn("matter-of-s-a", "chicas-machado-v-garland")
            .leavesOut("Whether having to hide one's worship is itself harm: a question of persecution.")
            .build();

    public static final Rule NATIONALITY = Rule.of(
                    "refugee.ground.nationality",
                    "The person's citizenship, origin or language is one of the persecutor's reasons.")
            .each(CLAIMS)
            .cites(STATUTE, "8 USC 1101(a)(42)(A)")
            .since("1980-04-01", "ground read in the statute; its breadth from memory", says(ClaimFacts.NATIONALITY))
            .decidedIn("aliyev-v-mukasey", "stserba-v-holder")
            .build();

    private RaceReligionNationality() {}
}
