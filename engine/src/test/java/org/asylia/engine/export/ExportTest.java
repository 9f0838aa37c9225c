package org.asylia.engine.export;

import static org.asylia.engine.Small.A;
import static org.asylia.engine.Small.B;
import static org.asylia.engine.Small.TODAY;
import static org.asylia.engine.Small.law;
import static org.asylia.engine.Small.rule;
import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.junit.jupiter.api.Test;

class ExportTest {

    @Test
    void aRuleIsWrittenAsPlainData() {
        var exported = Export.of(rule("one", all(says(A), says(B))), TODAY);
        assertEquals("one", exported.get("id"));
        var text = (Map<?, ?>) ((List<?>) Objects.requireNonNull(exported.get("texts"))).getFirst();
        assertEquals(Map.of("all", List.of(Map.of("says", "a"), Map.of("says", "b"))), text.get("condition"));
        assertEquals("1997-04-01", text.get("from"));
    }

    @Test
    void whatATextGives_isWritten_andItsFactsBelongToTheLaw() {
        var told = Fact.day("told").asks("When were you told?");
        var rule = Rule.of("appeal", "An appeal is possible.")
                .cites("8 CFR 1003.38(b)")
                .since("1997-04-01", "made up", says(A))
                .gives(Yield.lastDay(
                        DateTerm.businessDay(DateTerm.days(DateTerm.told(told), 30)), "received", "lost", "none"))
                .build();
        var text = (Map<?, ?>)
                ((List<?>) Objects.requireNonNull(Export.of(rule, TODAY).get("texts"))).getFirst();
        var gives = (Map<?, ?>) Objects.requireNonNull(text.get("gives"));
        assertEquals(
                Map.of("businessDay", Map.of("from", Map.of("fact", "told"), "plus", "P30D"), "roll", "forward"),
                gives.get("lastDay"));
        assertEquals(gives.get("lastDay"), gives.get("safe"));
        assertEquals(told, law(rule).facts().get("told"));
    }

    @Test
    void aDeclaredGap_isNotEncoded() {
        assertEquals(
                false, Export.of(rule("one", notEncoded("it", "why")), TODAY).get("encoded"));
    }

    @Test
    void theFingerprint_dependsOnTheRules_andNotOnTheirOrder() {
        var one = rule("one", says(A));
        var two = rule("two", says(B));
        assertEquals(Export.hash(law(one, two)), Export.hash(law(two, one)));
        assertNotEquals(Export.hash(law(one, two)), Export.hash(law(one, rule("two", says(A)))));
    }
}
