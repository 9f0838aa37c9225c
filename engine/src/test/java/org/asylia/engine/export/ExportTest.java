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
