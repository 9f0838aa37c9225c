package org.asylia.law.citator;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.CLAIMS;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.NexusFacts;

/// Patterns that show in the reasons of those who harm, and in what the state does about it.
final class ReasonPatterns {

    private static final Condition PRIVATE = among(ClaimFacts.PERSECUTOR, "private", "government-sponsored");

    static final List<Pattern> ALL = List.of(
            pattern("religion", "harm for religion", says(ClaimFacts.RELIGION)),
            pattern(
                    "ethnic-minority",
                    "harm for race, ethnic group, origin or language",
                    any(says(ClaimFacts.RACE), says(ClaimFacts.NATIONALITY))),
            pattern(
                    "political-activist",
                    "harm for acts or words against those who rule",
                    all(
                            says(ClaimFacts.POLITICAL_OPINION),
                            any(says(NexusFacts.AGAINST_SYSTEM), says(NexusFacts.TOOK_IT_AS_OPINION)))),
            pattern(
                    "conscription",
                    "service in an army against one's will",
                    any(
                            says(ActorFacts.INHUMAN_SERVICE),
                            all(among(ClaimFacts.PERSECUTOR, "government"), says(NexusFacts.RECRUITS)))),
            pattern("extortion", "demands for money, land or things", all(PRIVATE, says(NexusFacts.MONEY))),
            pattern(
                    "police-inaction",
                    "police who were asked and did nothing real",
                    all(
                            PRIVATE,
                            amounts(NumberTerm.told(ActorFacts.REPORTS), Order.AT_LEAST, NumberTerm.number(1)),
                            not(says(ActorFacts.AUTHORITIES_ACTED)))),
            pattern(
                    "police-corruption",
                    "officials who work with those who harm",
                    all(PRIVATE, says(ActorFacts.COLLUSION))));

    private ReasonPatterns() {}

    private static Pattern pattern(String tag, String words, Condition shown) {
        return new Pattern(tag, words, Optional.of(CLAIMS), shown);
    }
}
