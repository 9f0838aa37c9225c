package org.asylia.law.citator;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.GROUPS;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.rule.Condition;
import org.asylia.law.facts.GroupFacts;
import org.asylia.law.facts.NexusFacts;

/// Patterns that show in the particular social group put forward.
final class GroupPatterns {

    static final List<Pattern> ALL = List.of(
            group("family-as-group", "a family as the group", kind("family")),
            group("domestic-violence", "a group that rests on a violent relationship", kind("relationship")),
            group("sexual-orientation", "a group of sexuality or gender identity", kind("sexuality")),
            group("gender", "a group of women or men", kind("sex", "sex-and-more")),
            group("clan", "a clan, tribe or caste as the group", kind("clan")),
            group("land-owner", "a group of people who own or farm land", kind("land")),
            group("wealth", "a group of people with money or a business", kind("wealth")),
            group("witness", "a group of people who told of a crime in public", kind("witness")),
            group("informant", "a group of people who told of a crime in public", kind("witness")),
            group("returnee", "a group of people who lived in another country", kind("returnee")),
            group(
                    "former-gang",
                    "a group of present or former gang members",
                    all(kind("gang"), says(GroupFacts.MEMBER))),
            group(
                    "perceived-gang",
                    "a group of people wrongly thought to be in a gang",
                    all(kind("gang"), not(says(GroupFacts.MEMBER)))),
            claim(
                    "gang-recruitment",
                    "a group that will not join a gang that wants people to join",
                    all(some(GROUPS, kind("resists-gang")), says(NexusFacts.RECRUITS))),
            claim(
                    "gang-extortion",
                    "a group that will not pay a gang that wants money or things",
                    all(some(GROUPS, kind("resists-gang")), says(NexusFacts.MONEY))));

    private GroupPatterns() {}

    private static Condition kind(String... kinds) {
        return among(GroupFacts.KIND, kinds);
    }

    private static Pattern group(String tag, String words, Condition shown) {
        return claim(tag, words, some(GROUPS, shown));
    }

    private static Pattern claim(String tag, String words, Condition shown) {
        return new Pattern(tag, words, Optional.of(CLAIMS), shown);
    }
}
