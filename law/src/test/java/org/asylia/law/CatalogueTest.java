package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Status;
import org.junit.jupiter.api.Test;

/// Every provision of the catalogue is a rule.
class CatalogueTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Map<String, String> PROVISIONS = provisions();

    @Test
    void everyProvision_isARule() {
        var missing = PROVISIONS.keySet().stream()
                .filter(id -> LAW.find(id).isEmpty())
                .toList();
        assertEquals(List.of(), missing);
        assertTrue(PROVISIONS.size() >= 420, () -> "only " + PROVISIONS.size() + " provisions listed");
    }

    @Test
    void atLeastNineteenInTwenty_ofWhatIsInForce_areEncoded() {
        long all = PROVISIONS.keySet().stream().filter(this::isEncoded).count();
        var inForce = PROVISIONS.entrySet().stream()
                .filter(entry -> entry.getValue().equals("in-force"))
                .map(Map.Entry::getKey)
                .toList();
        long encoded = inForce.stream().filter(this::isEncoded).count();
        System.out.println("Provisions encoded: " + all + " of " + PROVISIONS.size() + "; of those in force " + encoded
                + " of " + inForce.size() + "; rules in all: " + LAW.rules().size());
        assertTrue(encoded * 100 >= inForce.size() * 95L, () -> encoded + " of " + inForce.size());
    }

    @Test
    void everyProvision_standsAsTheListSays_onTheDayToWhichTheLawIsKnown() {
        var differing = new TreeMap<String, String>();
        PROVISIONS.forEach((id, status) -> {
            var stands = LAW.rule(id).textOn(ProtectionLaw.KNOWN_TO).map(text -> text.statusOn(ProtectionLaw.KNOWN_TO));
            if (!stands.map(Status::code).equals(Optional.of(status))) {
                differing.put(id, status + ", but the law says " + stands);
            }
        });
        assertEquals(Map.of(), differing);
    }

    @Test
    void theList_isThatOfTheResearch() {
        var substance = SharedList.named("substance.tsv");
        var procedure = SharedList.named("procedure.tsv");
        if (substance.isPresent() && procedure.isPresent()) {
            var expected = new LinkedHashMap<String, String>();
            substance.get().forEach((id, row) -> expected.put(id, row.get(7)));
            procedure.get().forEach((id, row) -> expected.put(id, row.get(7)));
            assertEquals(expected, PROVISIONS);
        }
    }

    private boolean isEncoded(String id) {
        return LAW.find(id).filter(Export::isEncoded).isPresent();
    }

    private static Map<String, String> provisions() {
        var provisions = new LinkedHashMap<String, String>();
        SharedList.rows(lines("provisions.tsv")).forEach((id, row) -> provisions.put(id, row.get(1)));
        return provisions;
    }

    private static List<String> lines(String resource) {
        try (var list = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream(resource))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
