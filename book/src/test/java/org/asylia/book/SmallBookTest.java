package org.asylia.book;

import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Status;
import org.asylia.engine.time.Holidays;
import org.asylia.law.citator.Citator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The book, and the changes, of an invented law.
class SmallBookTest {

    private static final Fact HERE = Fact.yesNo("here").asks("Is 1 < 2 & \"so\" <script>?");
    private static final Fact FROM = Fact.country("from").asks("Which country?");

    private static final DatedTable LISTED = new DatedTable(
            "listed",
            "Listed countries",
            List.of(
                    DatedTable.row("FR", "2010-01-01", "2021-06-01", "made up"),
                    DatedTable.row("DE", "2022-02-02", "A")),
            LocalDate.of(2026, 1, 1),
            true);

    private static final RuleSet LAW = new RuleSet(
            List.of(
                    Rule.of("old.rule", "The rule has <b>two</b> texts.")
                            .cites("INA 1")
                            .before(Before.NO_SUCH_RULE)
                            .since("2000-01-01", "first & foremost", says(HERE))
                            .since(
                                    "2020-01-01",
                                    Status.ENJOINED,
                                    "second",
                                    new Condition.Listed(FROM, LISTED, DateTerm.asOf()))
                            .ended("2023-03-03", Status.VACATED, "a court said so")
                            .notVerified()
                            .build(),
                    Rule.of("dark.rule", "Nobody recorded when it began.")
                            .cites("INA 2")
                            .undated("third", no("so it is"))
                            .build()),
            List.of(),
            Holidays.NONE,
            LocalDate.of(2026, 10, 7));

    @Test
    void everyWordIsEscaped(@TempDir Path nowhere) throws IOException {
        var page = Objects.requireNonNull(book(nowhere).get("rules/old.rule.html"));
        assertTrue(page.contains("The rule has &lt;b&gt;two&lt;/b&gt; texts."));
        assertTrue(page.contains("Is 1 &lt; 2 &amp; &quot;so&quot; &lt;script&gt;?"));
        assertFalse(page.contains("<script") || page.contains("<b>"));
    }

    @Test
    void aPageSaysHowEachTextStands_inWords(@TempDir Path nowhere) throws IOException {
        var page = Objects.requireNonNull(book(nowhere).get("rules/old.rule.html"));
        for (var words : List.of("enjoined", "vacated", "superseded", "not verified", "Text 3 (now)", "no end known")) {
            assertTrue(page.contains(words), words);
        }
        assertFalse(page.contains("still applies"), "a vacated text does not apply");
        assertFalse(page.contains("In the source"), "without the sources no file is named");
    }

    private static Map<String, String> book(Path nowhere) throws IOException {
        return Book.of(LAW, List.of(), Citator.whole(), nowhere);
    }

    @Test
    void changesComeInTheOrderOfTime_withTheTextBeforeAndTheTextAfter() {
        var changes = new Changes(LAW, LocalDate.of(2020, 1, 1));
        assertEquals(
                List.of("2020-01-01", "2021-06-01", "2022-02-02", "2023-03-03"),
                changes.inOrder().stream().map(change -> change.on().toString()).toList());
        var first = (Change.OfText) changes.inOrder().getFirst();
        assertEquals("first & foremost", first.before().orElseThrow().source());
        assertEquals("second", first.after().source());
        assertFalse(((Change.OfRow) changes.inOrder().get(1)).begins());
        assertTrue(((Change.OfRow) changes.inOrder().get(2)).begins());
        assertEquals(
                List.of("dark.rule"), changes.undated().stream().map(Rule::id).toList());
    }

    @Test
    void theDayAskedForCounts_andAFirstTextHasNothingBeforeIt() {
        var all = new Changes(LAW, LocalDate.of(2000, 1, 1)).inOrder();
        assertEquals(Optional.empty(), ((Change.OfText) all.getFirst()).before());
        assertEquals(6, all.size());
        assertEquals(5, new Changes(LAW, LocalDate.of(2000, 1, 2)).inOrder().size());
    }
}
