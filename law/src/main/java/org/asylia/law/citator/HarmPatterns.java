package org.asylia.law.citator;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.GROUPS;
import static org.asylia.law.facts.Lists.HARMS;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.rule.Condition;
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.GroupFacts;
import org.asylia.law.facts.HarmFacts;
import org.asylia.law.facts.PopulationControlFacts;
import org.asylia.law.facts.TortureFacts;

/// Patterns that show in what happened, or what would happen.
final class HarmPatterns {

    static final List<Pattern> ALL = List.of(
            pattern("threats", "threats", harm("death-threat", "other-threat")),
            pattern(
                    "sexual-violence",
                    "rape or other sexual harm",
                    any(harm("rape", "other-sexual-harm"), says(TortureFacts.RAPE))),
            pattern(
                    "fgm",
                    "cutting of the genitals",
                    any(harm("genital-cutting"), some(GROUPS, says(GroupFacts.GENITAL_CUTTING)))),
            pattern("forced-marriage", "a forced marriage", harm("forced-marriage")),
            pattern("kidnapping", "being taken away by force", harm("kidnapping")),
            pattern("economic-harm", "loss of home, work or property", harm("loss-of-home", "loss-of-work")),
            pattern(
                    "family-harm",
                    "harm to a relative",
                    some(HARMS, among(HarmFacts.VICTIM, "spouse", "child", "parent", "other-relative"))),
            pattern(
                    "coerced-sterilization",
                    "forced abortion or sterilization, or resistance to a rule on births",
                    any(
                            harm("forced-abortion-or-sterilization"),
                            says(PopulationControlFacts.FORCED),
                            says(PopulationControlFacts.FEARS_FORCE),
                            says(PopulationControlFacts.REFUSED),
                            says(PopulationControlFacts.RESISTED),
                            says(PopulationControlFacts.SPOUSE_FORCED))),
            pattern(
                    "police-abuse",
                    "beating, torture or detention by officials",
                    any(
                            all(
                                    among(ClaimFacts.PERSECUTOR, "government"),
                                    harm("beating", "torture", "detention", "rape", "other-sexual-harm")),
                            says(ActorFacts.POLICE_HARMED))),
            pattern("detention-conditions", "bad conditions of detention", says(TortureFacts.POOR_CONDITIONS_ONLY)));

    private HarmPatterns() {}

    private static Condition harm(String... kinds) {
        return some(HARMS, among(HarmFacts.KIND, kinds));
    }

    private static Pattern pattern(String tag, String words, Condition shown) {
        return new Pattern(tag, words, Optional.of(CLAIMS), shown);
    }
}
