package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;
import org.asylia.law.Given;
import org.asylia.law.asylum.qualify.group.GroupRules;
import org.asylia.law.facts.PersonFacts;

/// The rules of this room with plain facts standing in for the rules of other rooms that they refer to.
final class WithStandIns {

    static final Fact PERSECUTED = Fact.yesNo("test.persecuted").of(CLAIMS);
    static final Fact FEARS = Fact.yesNo("test.fears").of(CLAIMS);
    static final Fact HUMANITARIAN = Fact.yesNo("test.humanitarian").of(CLAIMS);
    static final Fact PERSECUTOR = Fact.yesNo("test.persecutor");

    /// In the United States, with a nationality, and no persecutor.
    static final Consumer<Given> HERE = c -> c.yes(PersonFacts.IN_UNITED_STATES).no(PersonFacts.STATELESS, PERSECUTOR);

    private static final Determiner DETERMINER = new Determiner(law());

    private WithStandIns() {}

    static void check(Rule rule, Frame frame, Answer expected, List<Consumer<Given>> contents) {
        var given = Given.nothing();
        contents.forEach(content -> content.accept(given));
        assertEquals(expected, DETERMINER.determine(given.toCase(), frame).answer(rule.id()), rule.id());
    }

    @SafeVarargs
    static void check(Rule rule, Answer expected, Consumer<Given>... contents) {
        on("2026-10-07", rule, expected, contents);
    }

    @SafeVarargs
    static void on(String day, Rule rule, Answer expected, Consumer<Given>... contents) {
        check(rule, Frame.on(LocalDate.parse(day)), expected, List.of(contents));
    }

    private static RuleSet law() {
        var rules = new ArrayList<Rule>(QualifyRules.RULES);
        rules.addAll(GroupRules.RULES);
        rules.add(standIn("refugee.past-persecution", says(PERSECUTED))
                .each(CLAIMS)
                .build());
        rules.add(standIn("refugee.fear", says(FEARS)).each(CLAIMS).build());
        rules.add(
                standIn("refugee.humanitarian", says(HUMANITARIAN)).each(CLAIMS).build());
        rules.add(standIn("asylum.bar.persecutor", says(PERSECUTOR)).build());
        return new RuleSet(rules, List.of(), Holidays.NONE, LocalDate.of(2026, 10, 7));
    }

    private static Rule.Builder standIn(String id, Condition condition) {
        return Rule.of(id, id).cites("a stand-in").undated("a stand-in", condition);
    }
}
