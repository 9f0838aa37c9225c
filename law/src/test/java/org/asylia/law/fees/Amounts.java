package org.asylia.law.fees;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.NumberRange;
import org.asylia.law.Given;
import org.asylia.law.Trial;

/// How much a fee rule says is owed.
final class Amounts {

    private Amounts() {}

    /// The rule holds, and its text of that day gives this sum; a sum of -1 says that the text gives none.
    static void owes(long dollars, Rule rule, String day, Consumer<Given> content) {
        var given = Given.nothing();
        content.accept(given);
        var about = given.toCase();
        Trial.make(rule.id(), about, Frame.on(LocalDate.parse(day)), found -> owes(dollars, found, rule.id(), day));
    }

    private static void owes(long dollars, Determination found, String id, String day) {
        assertEquals(Answer.YES, found.answer(id), id + " on " + day);
        var rule = found.law().rule(id);
        var item = found.about().root();
        var text = rule.textOn(found.selecting(rule, item).earliest()).orElseThrow();
        var sum = text.gives()
                .map(gives -> switch (gives) {
                    case Yield.Amount(var money) -> found.terms().number(money, item);
                    case Yield.Due _ -> throw new AssertionError("a day, not a sum");
                })
                .orElse(NumberRange.exactly(-1));
        assertEquals(NumberRange.exactly(dollars), sum, id + " on " + day);
    }
}
