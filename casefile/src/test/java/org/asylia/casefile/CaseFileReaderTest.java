package org.asylia.casefile;

import static org.asylia.casefile.SmallLaw.EVERYTHING;
import static org.asylia.casefile.SmallLaw.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Item;
import org.asylia.engine.time.Precision;
import org.junit.jupiter.api.Test;

/// What a good file says arrives as it was said.
class CaseFileReaderTest {

    private final CaseFile everything = SmallLaw.read(EVERYTHING);
    private final Item root = everything.about().root();

    private Item item(String path) {
        return Optional.ofNullable(ItemPaths.of(root).get(path)).orElseThrow();
    }

    @Test
    void words_frame_andSources() {
        assertEquals(Optional.of("A phone call"), everything.title());
        assertTrue(everything.note().orElseThrow().startsWith("Called from a shelter;\nwill call again."));
        assertEquals(
                new FrameWish(
                        Optional.of(LocalDate.of(2026, 11, 22)),
                        Optional.of("9"),
                        Optional.empty(),
                        Optional.of(false),
                        Map.of("small.split", "wide")),
                everything.frame());
        assertEquals(
                List.of("i589", "cfi", "empty"),
                List.copyOf(everything.sources().keySet()));
        var form = everything.sources().get("i589");
        assertTrue(form != null && form.interpreter().equals(Optional.of("yes")));
    }

    @Test
    void values_ofEachType() {
        assertEquals(new Content.YesNo(true), root.content(SmallLaw.PRESENT));
        assertEquals(new Content.Number(2), root.content(SmallLaw.CHILDREN));
        assertEquals(new Content.Code("dhs"), root.content(SmallLaw.DETAINED));
        assertEquals(new Content.Code("XX"), item("countries[none]").content(SmallLaw.COUNTRY));
        assertEquals(
                new Content.Words("they said they would come back"),
                item("countries[VE].claims[gang]").content(SmallLaw.SUMMARY));
    }

    @Test
    void dates_keepPrecisionWordsAndCalendar() {
        var birth = (Content.Day) root.content(SmallLaw.BIRTH_DATE);
        assertEquals("1990-05-01 to 1990-05-31", birth.date().days().toString());
        assertEquals(Precision.MONTH, birth.date().precision());
        assertEquals("1990-05", birth.date().written());
        assertEquals(Optional.of("Khordad 1369"), birth.date().said());
        assertEquals(Optional.of("persian"), birth.date().calendar());
    }

    @Test
    void lists_knowWhetherTheyAreComplete_andKeepTheirOrder() {
        var arrivals = root.items(SmallLaw.ARRIVALS);
        assertTrue(arrivals.complete());
        assertEquals(
                List.of("arrivals[1]", "arrivals[2]", "arrivals[10]"),
                arrivals.all().stream().map(Item::path).toList());
        assertEquals(false, root.items(SmallLaw.COUNTRIES).complete());
        assertEquals(true, item("countries[none]").items(SmallLaw.CLAIMS).complete());
        assertEquals(
                false,
                item("countries[VE].claims[police]").items(SmallLaw.HARMS).complete());
    }

    @Test
    void reasonsForUnknown_areKept() {
        assertEquals(
                new Content.Unknown(Why.DOES_NOT_KNOW), item("arrivals[10]").content(SmallLaw.ARRIVAL_DATE));
    }

    @Test
    void statements_areAllKept_andTheResolutionStands() {
        var claim = item("countries[VE].claims[gang]");
        var entry = claim.entries().get(SmallLaw.FEARS);
        assertTrue(entry != null && entry.statements().size() == 3);
        assertEquals(new Content.YesNo(true), claim.content(SmallLaw.FEARS));
        assertEquals("the interpreter erred", entry.resolution().orElseThrow().note());
    }

    @Test
    void contradictingStatements_areUnknown_becauseTheSourcesDisagree() {
        var file = with("\"person.children\": {\"statements\": [{\"value\": 1}, {\"value\": 2}]}");
        assertEquals(
                new Content.Unknown(Why.SOURCES_DISAGREE), file.about().root().content(SmallLaw.CHILDREN));
    }

    @Test
    void assessments_areAboutTheirEntry() {
        var claim = item("countries[VE].claims[gang]");
        var severity = everything.about().assessment("small.severity", claim).orElseThrow();
        assertTrue(severity.yes());
        assertEquals(Optional.of(LocalDate.of(2026, 5, 1)), severity.on());
        assertEquals(3, everything.about().assessments().size());
    }

    @Test
    void theSmallestFile_isACaseOfWhichNothingIsKnown() {
        var file = SmallLaw.READER.blank("new");
        assertEquals(Content.NOT_ASKED, file.about().root().content(SmallLaw.PRESENT));
        assertEquals(FrameWish.NONE, file.frame());
        assertEquals(
                LocalDate.of(2026, 1, 2),
                file.frame().orOn(LocalDate.of(2026, 1, 2)).asOf());
    }

    @Test
    void aMarkThatEditorsPutFirst_isNoFault() {
        assertEquals(
                Optional.of("x"),
                SmallLaw.read("\ufeff{\"asylia\": \"case/1\", \"title\": \"x\"}")
                        .title());
    }

    @Test
    void twentyProblemsAndMore_areReportedTogether() {
        var members = new StringBuilder("{\"asylia\": \"case/1\"");
        for (int i = 0; i < 150; i++) {
            members.append(",\n\"no.such-key-").append(i).append("\": 1");
        }
        var bytes = members.append("}").toString().getBytes(StandardCharsets.UTF_8);
        var refused = org.junit.jupiter.api.Assertions.assertThrows(
                CaseFileException.class, () -> SmallLaw.READER.read("many.json", bytes));
        assertEquals(100, refused.problems().size());
        var message = String.valueOf(refused.getMessage());
        assertTrue(
                message.startsWith("many.json cannot be used as it is. 150 problems:\n\n2:1 /no.such-key-0\n"),
                message);
        assertTrue(message.endsWith("The first 100 are shown. Correct these first."), message);
    }
}
