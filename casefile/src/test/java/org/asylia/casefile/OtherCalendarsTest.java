package org.asylia.casefile;

import static org.asylia.casefile.Refused.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.dates.Converted;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Content;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

/// Dates that were told in another calendar, in a case file.
class OtherCalendarsTest {

    private static final String MIZAN = "'person.birth-date': 'solar-hijri 1369-Mizan-15'";

    @Test
    void aBareDate_isTheExactDay_withItsWordsAndItsCalendar() {
        var date = birth(read(MIZAN));
        assertEquals(LocalDate.of(1990, 10, 7), date.days().earliest());
        assertTrue(date.days().isOneDay());
        assertEquals(Precision.DAY, date.precision());
        assertEquals(Optional.of("15 Mizan 1369"), date.said());
        assertEquals(Optional.of("solar-hijri"), date.calendar());
    }

    @Test
    void itIsWrittenAsItWasRead_alsoAfterAChangeElsewhere() {
        var file = read(MIZAN);
        var changed = file.with(FactValue.of(file, "person.children=2"));
        assertTrue(CaseFileWriter.write(changed).contains("\"person.birth-date\": \"solar-hijri 1369-Mizan-15\""));
        var again = file.with(SmallLaw.BIRTH_DATE, "", file.about().root().content(SmallLaw.BIRTH_DATE));
        assertEquals(CaseFileWriter.write(file), CaseFileWriter.write(again), "a bare value stays bare");
    }

    @Test
    void itIsTypedOnACommandLineAsWell() {
        var file = read("'title': 'x'");
        var set = file.with(FactValue.of(file, "person.birth-date=solar-hijri 1369-Mizan-15"));
        assertEquals(birth(read(MIZAN)), birth(set));
    }

    @Test
    void theOriginalWords_mayStandBesideIt() {
        var date = birth(read("'person.birth-date': {'value': 'solar-hijri 1369-Mizan-15', 'said': '15 Mizan 1369, a"
                + " Sunday', 'calendar': 'shamsi'}"));
        assertEquals(Optional.of("15 Mizan 1369, a Sunday"), date.said());
        assertEquals(Optional.of("shamsi"), date.calendar());
    }

    @Test
    void aDayThatDoesNotExist_isRefusedWhereItStands() {
        refused("'person.birth-date': 'solar-hijri 1370-Hut-31'")
                .at("/person.birth-date")
                .says(
                        "'solar-hijri 1370-Hut-31' does not exist: Hut 1370 has 30 days (1992-02-20 to 1992-03-20). Correct"
                                + " the day, or leave it out if only the month is known.");
        refused("'person.birth-date': {'value': 'persian 1369-07-15'}")
                .at("/person.birth-date/value")
                .says("'persian 1369-07-15' names no calendar known here. Did you mean 'solar-hijri'? The calendars are"
                        + " solar-hijri, islamic-tabular, islamic-umm-al-qura, ethiopian, bikram-sambat, thai, minguo,"
                        + " hebrew, julian.");
    }

    @Test
    void aCalendarThatIsNotTheValues_isRefused() {
        refused("'person.birth-date': {'value': 'solar-hijri 1369-07-15', 'calendar': 'ethiopian'}")
                .at("/person.birth-date/calendar")
                .says("The value is a date of the calendar 'solar-hijri', and \"calendar\" names another. Remove"
                        + " \"calendar\", or correct the value.");
    }

    @Test
    void aGregorianDayBesideOtherWords_isRefused_andTheThumbRuleIsNamed() {
        refused("'person.birth-date': {'value': '1990-10-06', 'said': '15 Mizan 1369', 'calendar': 'persian'}")
                .at("/person.birth-date/value")
                .says("'1990-10-06' does not fit the words beside it: 15 Mizan 1369 is 1990-10-07 (Solar Hijri). That"
                        + " day is what comes of adding 621 years, 2 months and 21 days, a rule of thumb that often"
                        + " misses the right day. Correct the wrong one, or write \"value\": \"solar-hijri"
                        + " 1369-Mehr-15\" alone. If a paper itself gives both, write them as two statements, each with"
                        + " its source.");
    }

    @Test
    void twoSourcesThatPartByTheThumbRule_disagree_andTheNoteSaysWhy() {
        var file = read("""
                'sources': {'form': {}, 'declaration': {}},
                'person.birth-date': {'statements': [
                  {'value': '1990-10-06', 'source': 'form'},
                  {'value': 'solar-hijri 1369-Mizan-15', 'source': 'declaration'}]}
                """);
        var content = file.about().root().content(SmallLaw.BIRTH_DATE);
        assertEquals(
                Why.SOURCES_DISAGREE,
                assertInstanceOf(Content.Unknown.class, content).why());
        var told = Converted.in(file.about());
        assertEquals(1, told.size());
        assertEquals(Optional.of("declaration"), told.getFirst().source());
        assertEquals(
                List.of("Another source gives 1990-10-06, 1 day earlier. That day is what comes of adding 621 years, 2"
                        + " months and 21 days, a rule of thumb that often misses the right day."),
                told.getFirst().notes());
    }

    @Test
    void twoSourcesThatFit_agree() {
        var file = read("""
                'person.birth-date': {'statements': [
                  {'value': '1990-10-07'}, {'value': 'solar-hijri 1369-Mizan'}]}
                """);
        assertEquals(LocalDate.of(1990, 10, 7), birth(file).days().earliest());
        assertEquals(List.of(), Converted.in(file.about()).getFirst().notes());
    }

    @Test
    void anObservedMonth_givesARange_andSaysSo() {
        var file = read("'person.birth-date': 'islamic-umm-al-qura 1410-Ramadan-10'");
        assertEquals(
                5,
                birth(file)
                        .days()
                        .earliest()
                        .datesUntil(birth(file).days().latest().plusDays(1))
                        .count());
        var note = Converted.in(file.about()).getFirst().notes().getFirst();
        assertTrue(note.contains("up to 2 days sooner or later"), note);
    }

    private static CaseFile read(String members) {
        return SmallLaw.read(("{'asylia': 'case/1', " + members + "}").replace('\'', '"'));
    }

    private static SaidDate birth(CaseFile file) {
        return assertInstanceOf(Content.Day.class, file.about().root().content(SmallLaw.BIRTH_DATE))
                .date();
    }
}
