package org.asylia.calendar.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.asylia.calendar.permit.ClockDeadlines;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.facts.Lists;
import org.junit.jupiter.api.Test;

/// A feed of the days of a case: what stands in it, how it is written, and what does not leak.
class FeedTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);
    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Determiner DETERMINER = new Determiner(LAW);

    /// Words that stand in the case and in its file's name, and must stand nowhere in a feed.
    private static final List<String> CANARIES =
            List.of("Zaubermond", "Quittenbrot", "arrivals", "asyl", "court", "judge");

    private static Determination determined(LocalDate asOf) {
        var draft = new Draft();
        draft.list(Lists.ARRIVALS)
                .complete(true)
                .entry("Zaubermond")
                .put(
                        fact("arrival.date"),
                        new Content.Day(new SaidDate(
                                new DateRange(LocalDate.of(2025, 5, 10), LocalDate.of(2025, 5, 20)),
                                Precision.BETWEEN,
                                "2025-05-10/2025-05-20",
                                Optional.of("when the Quittenbrot was baked"),
                                Optional.empty())));
        draft.put(fact("annual-fee.notice-date"), new Content.Day(SaidDate.on(LocalDate.of(2026, 2, 20))));
        return DETERMINER.determine(Case.of(draft), Frame.on(asOf));
    }

    private static String feed(Wording wording) {
        return Feed.of(determined(AS_OF), "Zaubermond-Quittenbrot.json", wording, Feed.REMINDERS);
    }

    @Test
    void nothingOfTheCase_andNothingOfTheProgram_standsInIt() {
        var feed = feed(Wording.OPAQUE).toLowerCase(Locale.ROOT);
        for (var word : CANARIES) {
            assertFalse(feed.contains(word.toLowerCase(Locale.ROOT)), word);
        }
        assertTrue(feed.contains("summary:due: item 1"));
    }

    @Test
    void titlesAreSaidOnlyWhenAskedFor() {
        var feed = feed(new Wording("", Wording.Says.WHAT)).replace("\r\n ", "");
        assertTrue(feed.contains("within one year after the last arrival"), feed);
        assertTrue(feed(new Wording("Blue; folder", Wording.Says.NOTHING))
                .contains("SUMMARY:Blue\\; folder\\, due: item 1"));
    }

    @Test
    void aRange_standsOnItsEarliestDay_forTheWholeDay() {
        var feed = feed(Wording.OPAQUE);
        assertTrue(feed.contains("DTSTART;VALUE=DATE:20260511\r\nDTEND;VALUE=DATE:20260512"), feed);
        assertFalse(feed.contains("20260520"), "the latest day is not the one to plan by");
        assertTrue(feed.contains("DTSTAMP:20260302T000000Z"), "the day asked for, not the clock's");
    }

    @Test
    void twoOtherPrograms_readTheSameDaysTitlesAndReminders() throws Exception {
        var feed = feed(Wording.OPAQUE);
        var dated = ClockDeadlines.of(determined(AS_OF)).stream()
                .filter(deadline -> deadline.plan().isPresent())
                .toList();
        assertTrue(dated.size() >= 2, "days in the case");
        var read = Biweekly.parse(feed);
        var calendar = read.first();
        var warnings = calendar.validate(biweekly.ICalVersion.V2_0);
        assertTrue(warnings.isEmpty(), warnings::toString);
        var mine = new TreeSet<String>();
        for (var event : calendar.getEvents()) {
            var start = event.getDateStart().getValue();
            assertFalse(start.hasTime());
            mine.add(start.getRawComponents().toString(false, true) + " "
                    + event.getSummary().getValue() + " " + event.getAlarms().size() + " "
                    + event.getUid().getValue());
        }
        var theirs = new TreeSet<String>();
        net.fortuna.ical4j.model.Calendar other = new CalendarBuilder().build(new StringReader(feed));
        assertFalse(other.validate().hasErrors(), () -> other.validate().toString());
        for (var event : other.getComponents(Component.VEVENT)) {
            var alarms = ((net.fortuna.ical4j.model.component.VEvent) event)
                    .getAlarms()
                    .size();
            theirs.add(value(event, Property.DTSTART).substring(0, 4) + "-"
                    + value(event, Property.DTSTART).substring(4, 6) + "-"
                    + value(event, Property.DTSTART).substring(6) + " " + value(event, Property.SUMMARY) + " " + alarms
                    + " " + value(event, Property.UID));
        }
        assertEquals(theirs, mine);
        assertEquals(dated.size(), mine.size());
        var days = new ArrayList<String>();
        dated.forEach(deadline -> days.add(deadline.plan().orElseThrow().toString()));
        for (var day : days) {
            assertTrue(mine.stream().anyMatch(line -> line.startsWith(day)), day);
        }
    }

    private static String value(net.fortuna.ical4j.model.component.CalendarComponent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    @Test
    void everyLineIsShort_andEndsAsItMust() {
        var longWords = new Wording("\u00e9\u4e2d".repeat(60) + " \\ ; ,\u0007", Wording.Says.WHAT);
        var feed = feed(longWords);
        for (var line : feed.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n") || line.contains("\u0007"), line);
        }
        assertTrue(feed.endsWith("END:VCALENDAR\r\n"));
        assertTrue(feed.replace("\r\n ", "").contains(" \\\\ \\; \\\\,")
                || feed.replace("\r\n ", "").contains("\\\\ \\; \\,"));
        assertEquals(
                Biweekly.parse(feed)
                        .first()
                        .getEvents()
                        .getFirst()
                        .getSummary()
                        .getValue()
                        .substring(0, 120),
                "\u00e9\u4e2d".repeat(60));
    }

    @Test
    void uids_stayWhenADayOfTheFrameMoves_andDifferForAnotherFile() {
        var now = uids(Feed.of(determined(AS_OF), "a.json", Wording.OPAQUE, List.of()));
        var later = uids(Feed.of(determined(AS_OF.plusDays(3)), "a.json", Wording.OPAQUE, List.of()));
        var other = uids(Feed.of(determined(AS_OF), "b.json", Wording.OPAQUE, List.of()));
        assertEquals(now, later);
        assertNotEquals(now, other);
        assertEquals(now.size(), now.stream().distinct().count());
        assertTrue(now.stream().allMatch(uid -> uid.matches("(\\d+-)?[0-9a-f]{32}@dates")), now::toString);
    }

    private static List<String> uids(String feed) {
        return feed.lines()
                .filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring(4))
                .toList();
    }

    @Test
    void remindersAreAtNine_andNotBeforeTheDayAskedFor() {
        var feed = Feed.of(determined(AS_OF), "a.json", Wording.OPAQUE, List.of(0, 1, 14, 400));
        assertTrue(feed.contains("TRIGGER;RELATED=START:PT9H\r\n"));
        assertTrue(feed.contains("TRIGGER;RELATED=START:-PT15H\r\n"));
        assertTrue(feed.contains("TRIGGER;RELATED=START:-P13DT15H\r\n"));
        assertFalse(feed.contains("P399D"));
    }

    private static Fact fact(String key) {
        return Objects.requireNonNull(LAW.facts().get(key), key);
    }
}
