package org.asylia.engine.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Supplier;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;

/// Holds the columns to the single-case reader: every conclusion of every case, whole and for each entry.
final class Agreement {

    private Agreement() {}

    /// None of the cases may be one that columns cannot hold.
    ///
    /// @return how many conclusions were compared
    static int check(RuleSet law, List<Case> cases, Frame frame, String what) {
        var layout = Layout.of(law);
        var chunk = new Packer(layout).pack(cases);
        var answers = new Answers(law, layout, frame, chunk);
        var determiner = new Determiner(law);
        assertEquals("{}", chunk.odd().toString(), () -> what + ": odd cases");
        int compared = 0;
        for (int i = 0; i < cases.size(); i++) {
            var one = determiner.determine(cases.get(i), frame);
            for (var rule : law.rules()) {
                int at = i;
                Supplier<String> where = () -> what + ", case " + at + ", " + rule.id() + ": " + rule.texts();
                assertEquals(one.answer(rule.id()), answers.answer(rule.id(), i), where);
                var per = one.per(rule.id());
                assertEquals(per, answers.per(rule.id(), i, cases.get(i).root()), where);
                compared += 1 + per.size();
            }
        }
        return compared;
    }
}
