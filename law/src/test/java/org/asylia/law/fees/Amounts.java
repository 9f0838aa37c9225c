package org.asylia.law.fees;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.NumberRange;
import org.asylia.law.Given;
import org.asylia.law.ProtectionLaw;

/// How much a fee rule says is owed.
final class Amounts {

    private static final Determiner DETERMINER = new Determiner(ProtectionLaw.ruleSet());

    private Amounts() {}

    /// The rule holds, and its text of that day gives this sum; a sum of -1 says that the text gives none.
    static void owes(long dollars, Rule rule, String day, Consumer<Given> content) {
        var given = Given.nothing();
        content.accept(given);
        var determination = DETERMINER.determine(given.toCase(), Frame.on(LocalDate.parse(day)));
        assertEquals(Answer.YES, determination.answer(rule.id()), rule.id() + " on " + day);
        var item = given.toCase().root();
        var text = rule.textOn(determination.selecting(rule, item).earliest()).orElseThrow();
        var sum = text.gives()
                .map(gives -> switch (gives) {
                    case Yield.Amount(var money) -> determination.terms().number(money, item);
                    case Yield.Due _ -> throw new AssertionError("a day, not a sum");
                })
                .orElse(NumberRange.exactly(-1));
        assertEquals(NumberRange.exactly(dollars), sum, rule.id() + " on " + day);
    }
}
