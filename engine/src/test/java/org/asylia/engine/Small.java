package org.asylia.engine;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;

/// Small laws and cases for tests of the readers.
public final class Small {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Fact A = Fact.yesNo("a").asks("Is it a?").because("It matters.");
    public static final Fact B = Fact.yesNo("b").asks("Is it b?");
    public static final Fact C = Fact.yesNo("c").asks("Is it c?");

    private Small() {}

    public static Rule rule(String id, Condition condition) {
        return Rule.of(id, "Rule " + id + " holds.")
                .cites("INA 208(a)(1)")
                .since("1997-04-01", "made up", condition)
                .build();
    }

    public static RuleSet law(Rule... rules) {
        return new RuleSet(List.of(rules), List.of(), Holidays.NONE, TODAY);
    }

    public static Draft yes(Fact... facts) {
        var draft = new Draft();
        for (var fact : facts) {
            draft.put(fact, new Content.YesNo(true));
        }
        return draft;
    }

    public static Draft no(Draft draft, Fact... facts) {
        for (var fact : facts) {
            draft.put(fact, new Content.YesNo(false));
        }
        return draft;
    }

    public static Determination determine(RuleSet law, Draft draft) {
        return new Determiner(law).determine(Case.of(draft), Frame.on(TODAY));
    }
}
