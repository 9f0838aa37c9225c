package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;
import org.junit.jupiter.api.Test;

/// Every provision that must be encoded is a rule: all of substance, and who decides and how a person came in.
class CatalogueTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Map<String, String> PROVISIONS = provisions();

    /// The status in the list is that of today, and a text that ends in the future already says what follows it.
    private static final String ENDS_IN_2030 = "asylum.apply.bar.cnmi";

    @Test
    void everyProvision_isARule() {
        var missing = PROVISIONS.keySet().stream()
                .filter(id -> LAW.find(id).isEmpty())
                .toList();
        assertEquals(List.of(), missing);
        assertTrue(PROVISIONS.size() >= 200, () -> "only " + PROVISIONS.size() + " provisions listed");
    }

    @Test
    void atLeast120_ofSubstance_areEncoded() {
        long all = PROVISIONS.keySet().stream().filter(this::isEncoded).count();
        long substance = PROVISIONS.keySet().stream()
                .filter(id -> !isProcedure(id))
                .filter(this::isEncoded)
                .count();
        System.out.println("Provisions encoded: " + all + " of " + PROVISIONS.size() + ", " + substance
                + " of them on substance; rules in all: " + LAW.rules().size());
        assertTrue(substance >= 120, () -> "only " + substance);
    }

    @Test
    void everyProvision_standsAsTheListSays() {
        var differing = new TreeMap<String, String>();
        PROVISIONS.forEach((id, status) -> {
            var text = LAW.rule(id).texts().getLast();
            if (!text.status().code().equals(status) && !id.equals(ENDS_IN_2030)) {
                differing.put(id, status + ", but the law says " + text.status().code());
            }
        });
        assertEquals(Map.of(), differing);
        assertTrue(endsAfter(LAW.rule(ENDS_IN_2030).texts().getFirst()), ENDS_IN_2030);
    }

    @Test
    void theList_isThatOfTheResearch() {
        var substance = SharedList.named("substance.tsv");
        var procedure = SharedList.named("procedure.tsv");
        if (substance.isPresent() && procedure.isPresent()) {
            var expected = new LinkedHashMap<String, String>();
            substance.get().forEach((id, row) -> expected.put(id, row.get(7)));
            procedure.get().forEach((id, row) -> {
                if (isProcedure(id)) {
                    expected.put(id, row.get(7));
                }
            });
            assertEquals(expected, PROVISIONS);
        }
    }

    private static boolean endsAfter(Text text) {
        return text.to().filter(ProtectionLaw.KNOWN_TO::isBefore).isPresent();
    }

    private boolean isEncoded(String id) {
        return LAW.find(id).filter(Export::isEncoded).isPresent();
    }

    private static boolean isProcedure(String id) {
        return id.startsWith("forum.") || id.startsWith("entry.");
    }

    private static Map<String, String> provisions() {
        try (var list = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("provisions.tsv"))) {
            var lines = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines();
            var provisions = new LinkedHashMap<String, String>();
            SharedList.rows(lines.toList()).forEach((id, row) -> provisions.put(id, row.get(1)));
            return provisions;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
