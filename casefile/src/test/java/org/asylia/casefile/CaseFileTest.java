package org.asylia.casefile;

import static org.asylia.casefile.SmallLaw.EVERYTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.Statement;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

/// What-if: another file, as strictly checked, with everything else as it was.
class CaseFileTest {

    private static final String CLAIM = "countries[VE].claims[gang]";

    private final CaseFile everything = SmallLaw.read(EVERYTHING);
    private final CaseFile blank = SmallLaw.READER.blank("new");

    private static Item item(CaseFile file, String path) {
        return Optional.ofNullable(ItemPaths.of(file.about().root()).get(path)).orElseThrow();
    }

    @Test
    void with_changesOneFact_andNothingElse() {
        var changed = everything.with(SmallLaw.CHILDREN, "", new Content.Number(3));
        assertEquals(new Content.Number(3), changed.about().root().content(SmallLaw.CHILDREN));
        assertEquals(
                CaseFileWriter.write(everything).replace("\"person.children\": 2", "\"person.children\": 3"),
                CaseFileWriter.write(changed));
        assertEquals(new Content.Number(2), everything.about().root().content(SmallLaw.CHILDREN));
    }

    @Test
    void with_replacesWhatSeveralSourcesSaid() {
        var changed = everything.with(SmallLaw.FEARS, CLAIM, new Content.YesNo(false));
        assertEquals(new Content.YesNo(false), item(changed, CLAIM).content(SmallLaw.FEARS));
    }

    @Test
    void with_putsANewFactBeforeTheLists() {
        var file = SmallLaw.with("\"arrivals\": {}").with(SmallLaw.PRESENT, "", new Content.Unknown(Why.DOES_NOT_KNOW));
        assertEquals("""
                {
                  "asylia": "case/1",
                  "person.in-united-states": {"unknown": "does-not-know"},
                  "arrivals": {}
                }
                """, CaseFileWriter.write(file));
    }

    @Test
    void without_forgets() {
        var changed = everything.without(SmallLaw.FEARS, CLAIM);
        assertEquals(Content.NOT_ASKED, item(changed, CLAIM).content(SmallLaw.FEARS));
        assertTrue(CaseFileWriter.write(changed).contains("claim.summary"));
    }

    @Test
    void adding_keepsWhatWasSaid_whateverItsForm() {
        var said = new Statement(new Content.Number(4), Optional.of("cfi"), Optional.of("counted"));
        var twice = everything.adding(SmallLaw.CHILDREN, "", said).adding(SmallLaw.CHILDREN, "", said);
        var entry = twice.about().root().entries().get(SmallLaw.CHILDREN);
        assertTrue(entry != null && entry.statements().size() == 3);
        assertEquals(
                new Content.Unknown(Why.SOURCES_DISAGREE), twice.about().root().content(SmallLaw.CHILDREN));
        assertEquals(
                new Content.Number(4),
                everything
                        .without(SmallLaw.CHILDREN, "")
                        .adding(SmallLaw.CHILDREN, "", said)
                        .about()
                        .root()
                        .content(SmallLaw.CHILDREN));
    }

    @Test
    void entriesAndLists_areAddedOpenedAndClosed() {
        var file = blank.withEntry(SmallLaw.COUNTRIES, "", "VE")
                .withEntry(SmallLaw.CLAIMS, "countries[VE]", "gang")
                .with(SmallLaw.FEARS, CLAIM, new Content.YesNo(true))
                .closing(SmallLaw.COUNTRIES, "")
                .closing(SmallLaw.HARMS, CLAIM)
                .with(Assessment.of("small.severity", CLAIM, true, "first"))
                .with(Assessment.of("small.severity", CLAIM, false, "second"));
        assertEquals("""
                {
                  "asylia": "case/1",
                  "countries": {
                    "complete": true,
                    "entries": {
                      "VE": {
                        "claims": {
                          "entries": {
                            "gang": {
                              "claim.fears-return": true,
                              "harms": {"complete": true}
                            }
                          }
                        }
                      }
                    }
                  },
                  "assessments": [
                    {"judgment": "small.severity", "about": "countries[VE].claims[gang]", "answer": "no", "reason": "second"}
                  ]
                }
                """, CaseFileWriter.write(file));
        assertEquals(
                false,
                file.opening(SmallLaw.COUNTRIES, "")
                        .about()
                        .root()
                        .items(SmallLaw.COUNTRIES)
                        .complete());
        assertEquals(
                CaseFileWriter.write(everything),
                CaseFileWriter.write(everything.withEntry(SmallLaw.COUNTRIES, "", "VE")));
    }

    @Test
    void anItemThatDoesNotExist_isRefused() {
        var refused = assertThrows(
                CaseFileException.class,
                () -> everything.with(SmallLaw.FEARS, "countries[VE].claims[gng]", new Content.YesNo(true)));
        assertTrue(refused.problems().getFirst().message().contains("Did you mean 'countries[VE].claims[gang]'?"));
    }

    @Test
    void aChangeThatCannotBe_isRefusedLikeAFile() {
        var late = new Content.Day(SaidDate.on(LocalDate.of(2027, 1, 1)));
        var refused = assertThrows(CaseFileException.class, () -> everything.with(SmallLaw.FILING_DATE, "", late));
        assertEquals("/application.filing-date", refused.problems().getFirst().place());
        assertThrows(
                CaseFileException.class,
                () -> everything.with(SmallLaw.CHILDREN, "", new Content.Unknown(Why.AWAITS_JUDGMENT)));
        assertThrows(CaseFileException.class, () -> everything.with(SmallLaw.FEARS, "", new Content.YesNo(true)));
    }

    @Test
    void nothingOfTheCase_isShownByAccident() {
        assertTrue(!everything.toString().contains("Khordad"));
    }
}
