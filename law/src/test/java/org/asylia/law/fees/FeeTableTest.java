package org.asylia.law.fees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;
import org.junit.jupiter.api.Test;

class FeeTableTest {

    private static final LocalDate LATE = LocalDate.of(2030, 12, 31);

    @Test
    void everyRow_isWhole() {
        assertTrue(FeeTable.ROWS.size() >= 40, () -> "only " + FeeTable.ROWS.size() + " rows");
        for (var fee : FeeTable.ROWS) {
            assertTrue(Set.of("USCIS", "EOIR").contains(fee.agency()), fee.id());
            assertTrue(Set.of("postmark", "receipt", "notice", "order").contains(fee.counts()), fee.id());
            assertTrue(Set.of("yes", "no", "unknown", "-").contains(fee.waivable()), fee.id());
            assertFalse(fee.what().isBlank() || fee.source().isBlank(), fee.id());
            assertEquals(LocalDate.of(2026, 11, 22), fee.checked(), fee.id());
            assertTrue(fee.dollars().orElse(0L) >= 0 && fee.dollars().orElse(0L) < 10_000, fee.id());
        }
    }

    @Test
    void theRowsOfAFee_followOneAnotherWithoutGapOrOverlap() {
        var last = new LinkedHashMap<String, FeeTable.Fee>();
        for (var fee : FeeTable.ROWS) {
            fee.to().ifPresent(to -> assertTrue(to.isAfter(fee.from()), fee.id()));
            var before = last.put(fee.id(), fee);
            if (before != null) {
                assertEquals(before.to().orElseThrow(), fee.from(), fee.id());
            }
        }
        last.values().forEach(fee -> assertTrue(fee.to().isEmpty(), fee.id()));
    }

    /// A rule that gives an amount has a row for the first and the last day of its text.
    @Test
    void everyTextThatGivesAnAmount_findsItsRow() {
        int texts = 0;
        for (var rule : FeeRules.RULES) {
            for (var text : rule.texts()) {
                if (text.gives().isPresent()) {
                    texts++;
                    for (var day : days(text)) {
                        assertTrue(
                                table(text).rows().stream().anyMatch(row -> row.covers(day)),
                                () -> rule.id() + " on " + day);
                    }
                }
            }
        }
        assertTrue(texts >= 25, "only " + texts + " texts give an amount");
    }

    @Test
    void aFeeThatIsNotListed_isRefused() {
        var refused = assertThrows(IllegalArgumentException.class, () -> FeeTable.of("fee.unknown"));
        assertEquals("There is no fee 'fee.unknown' in fees.tsv.", refused.getMessage());
    }

    private static DatedTable table(Text text) {
        return text.gives().orElseThrow() instanceof Yield.Amount(NumberTerm.Parameter(var table, _))
                ? table
                : FeeTable.of("");
    }

    private static List<LocalDate> days(Text text) {
        return List.of(
                text.from().orElseThrow(), text.to().map(to -> to.minusDays(1)).orElse(LATE));
    }
}
