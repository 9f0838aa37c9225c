package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Content;
import org.junit.jupiter.api.Test;

/// Facts and values as they are written on a command line.
class FactValueTest {

    private final CaseFile file = SmallLaw.read(SmallLaw.EVERYTHING);

    private void refuses(String assignment, String message) {
        var refused = assertThrows(CaseFileException.class, () -> FactValue.of(file, assignment));
        assertEquals(message, refused.problems().getFirst().message());
    }

    @Test
    void values_ofEachType() {
        assertEquals(new Content.YesNo(true), FactValue.parse(SmallLaw.PRESENT, "true"));
        assertEquals(new Content.Number(3), FactValue.parse(SmallLaw.CHILDREN, "3"));
        assertEquals(new Content.Code("dhs"), FactValue.parse(SmallLaw.DETAINED, "dhs"));
        assertEquals(new Content.Code("VE"), FactValue.parse(SmallLaw.COUNTRY, "VE"));
        assertEquals(new Content.Words("2"), FactValue.parse(SmallLaw.SUMMARY, "2"));
        assertEquals(new Content.Day(date("2024-spring")), FactValue.parse(SmallLaw.ARRIVAL_DATE, "2024-spring"));
    }

    private static org.asylia.engine.time.SaidDate date(String written) {
        try {
            return Dates.read(written);
        } catch (Refusal impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void unknown_andItsReasons() {
        assertEquals(Content.NOT_ASKED, FactValue.parse(SmallLaw.PRESENT, "unknown"));
        assertEquals(new Content.Unknown(Why.DOES_NOT_KNOW), FactValue.parse(SmallLaw.CHILDREN, "does-not-know"));
    }

    @Test
    void aFactOfAnEntry_isWrittenBehindItsPath() {
        var value = FactValue.of(file, "countries[VE].claims[gang]/claim.fears-return=false");
        assertEquals("countries[VE].claims[gang]", value.item());
        assertEquals(SmallLaw.FEARS, value.fact());
        assertEquals(new Content.YesNo(false), value.content());
        assertEquals(
                new FactValue("", SmallLaw.CHILDREN, new Content.Number(1)), FactValue.of(file, "person.children = 1"));
        assertEquals(
                new Content.Number(1),
                file.with(FactValue.of(file, "person.children=1"))
                        .about()
                        .root()
                        .content(SmallLaw.CHILDREN));
    }

    @Test
    void messages_areThoseOfFiles() {
        refuses(
                "person.in-united-states=yes",
                "Expected true or false, not the text \"yes\". Write true, without quotation marks; if it is not known,"
                        + " write {\"unknown\": \"does-not-know\"}.");
        refuses("person.children=31", "31 is out of bounds. Write a number of children from 0 to 30.");
        refuses(
                "person.children=1-2",
                "1-2 is not a whole number of children. Write digits only, without a point or an" + " exponent.");
        refuses(
                "person.children=",
                "Expected a whole number of children, not the text \"\". Write digits without quotation"
                        + " marks: 0.");
        refuses(
                "person.birth-date=2023-02-29",
                "'2023-02-29' does not exist: February 2023 has 28 days. Correct the day,"
                        + " or write '2023-02' if only the month is known.");
    }

    @Test
    void wrongFactsAndItems_areNamed() {
        refuses("person.children", "Write a fact, an equals sign and a value: application.filed=true.");
        refuses(
                "person.childen=1",
                "There is no fact 'person.childen'. Did you mean 'person.children'? The schema lists"
                        + " every fact: './asylia schema'.");
        refuses(
                "claim.fears-return=true",
                "'claim.fears-return' belongs to one claim. Write countries[VE].claims[gang]/claim.fears-return,"
                        + " countries[VE].claims[police]/claim.fears-return.");
        refuses(
                "arrivals[1]/person.children=1",
                "'person.children' belongs to the case as a whole. Write person.children.");
        refuses(
                "arrivals[3]/arrival.date=2024",
                "There is no entry 'arrivals[3]'. Did you mean 'arrivals[1]'? This case has: arrivals[1], arrivals[2],"
                        + " arrivals[10], countries[VE], countries[VE].claims[gang],"
                        + " countries[VE].claims[gang].harms[one], countries[VE].claims[gang].harms[two],"
                        + " countries[VE].claims[police], countries[none].");
    }

    @Test
    void aCommandLine_isShownWithoutAPlaceInAFile() {
        var refused = assertThrows(CaseFileException.class, () -> FactValue.of(file, "person.children=31"));
        assertEquals("""
                'person.children=31' cannot be used as it is. One problem:

                person.children
                    31 is out of bounds. Write a number of children from 0 to 30.""", refused.getMessage());
    }
}
