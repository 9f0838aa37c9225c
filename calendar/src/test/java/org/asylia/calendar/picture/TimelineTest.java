package org.asylia.calendar.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.asylia.engine.answer.Why;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.facts.ClockFacts;
import org.asylia.law.facts.Lists;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The picture of a case's dates.
class TimelineTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 7);
    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Determiner DETERMINER = new Determiner(LAW);

    private static Document drawn(Draft draft) throws Exception {
        var svg = Timeline.of(DETERMINER.determine(Case.of(draft), Frame.on(AS_OF)));
        assertFalse(svg.contains("<script") || svg.contains("href") || svg.contains("font-face"), "only itself");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static void day(Draft draft, String key, DateRange days) {
        draft.put(fact(key), new Content.Day(SaidDate.within(days)));
    }

    private static List<Element> all(Document svg, String name) {
        var found = new ArrayList<Element>();
        var nodes = svg.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    @Test
    void aCaseOfWhichNothingIsKnown_isDrawn() throws Exception {
        var svg = drawn(new Draft());
        assertEquals("11in", svg.getDocumentElement().getAttribute("width"));
        assertEquals("8.5in", svg.getDocumentElement().getAttribute("height"));
        assertEquals("img", svg.getDocumentElement().getAttribute("role"));
        assertTrue(
                all(svg, "text").stream().anyMatch(text -> text.getTextContent().startsWith("Not drawn: ")));
    }

    @Test
    void aDayIsAMark_aRangeABox_anUnknownAQuestionMark() throws Exception {
        var draft = new Draft();
        day(draft, "person.birth-date", DateRange.on(LocalDate.of(1990, 5, 1)));
        var entry = draft.list(Lists.ARRIVALS).complete(true).entry("1");
        day(entry, "arrival.date", new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31)));
        draft.put(fact("lateness.changed-on"), new Content.Unknown(Why.DOES_NOT_KNOW));
        var svg = drawn(draft);
        assertTrue(all(svg, "rect").stream()
                .anyMatch(box -> box.getAttribute("fill").equals("url(#range)")));
        assertTrue(
                all(svg, "text").stream().anyMatch(text -> text.getTextContent().equals("?")));
        assertTrue(all(svg, "title").stream()
                .anyMatch(title -> title.getTextContent().contains("does not know")));
        assertTrue(all(svg, "circle").size() >= 3, "the mark, the legend, the pattern");
        var desc = all(svg, "desc").getFirst().getTextContent();
        assertTrue(desc.contains("arrival date (arrivals[1]): 2026-03-01 to 2026-05-31"), desc);
    }

    @Test
    void theClock_isAStripOfPatterns() throws Exception {
        var draft = new Draft();
        var list = draft.list(Lists.CLOCK_EVENTS).complete(true);
        var filed = list.entry("1");
        filed.put(ClockFacts.KIND, new Content.Code("filed-uscis"));
        filed.put(ClockFacts.DATE, new Content.Day(SaidDate.on(LocalDate.of(2026, 1, 5))));
        var svg = drawn(draft);
        assertTrue(
                all(svg, "text").stream().anyMatch(text -> text.getTextContent().equals("Work-permit clock")));
        assertTrue(all(svg, "rect").stream()
                .anyMatch(box -> box.getAttribute("fill").startsWith("url(#")
                        && box.getAttribute("stroke-dasharray").equals("3 2")));
    }

    @Test
    void sixtyArrivals_goOnToFurtherPages_andNoTwoRowsShareAPlace() throws Exception {
        var draft = new Draft();
        var list = draft.list(Lists.ARRIVALS).complete(true);
        for (int i = 1; i <= 60; i++) {
            day(
                    list.entry("n" + i),
                    "arrival.date",
                    DateRange.on(LocalDate.of(2020, 1, 1).plusDays(40L * i)));
        }
        var svg = drawn(draft);
        assertEquals("0 0 792 1836", svg.getDocumentElement().getAttribute("viewBox"), "three pages");
        for (var page : all(svg, "g")) {
            if (!page.getAttribute("transform").isEmpty()) {
                var places = all(page).stream()
                        .filter(text -> text.getAttribute("x").equals("36"))
                        .map(text -> Double.valueOf(text.getAttribute("y")))
                        .sorted()
                        .toList();
                for (int i = 1; i < places.size(); i++) {
                    assertTrue(places.get(i) - places.get(i - 1) >= 9, places::toString);
                }
                assertTrue(places.getLast() < Sheet.HEIGHT);
            }
        }
    }

    private static List<Element> all(Element inside) {
        var found = new ArrayList<Element>();
        var nodes = inside.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    @Test
    void wordsAreEscaped_brokenIntoLines_andCut() {
        assertEquals("a &lt;b&gt; &amp; &quot;c&quot; \ufffd\ufffd", Svg.escaped("a <b> & \"c\" \u202e\u0007"));
        var lines = Svg.lines("The judge's decision must be appealed within thirty days of it.", 120, 8.5, 2);
        assertEquals(2, lines.size());
        assertTrue(Svg.widthOf(lines.getFirst(), 8.5) <= 120 && Svg.widthOf(lines.getLast(), 8.5) <= 120);
        assertTrue(Svg.lines("word ".repeat(60), 120, 8.5, 2).getLast().endsWith("..."));
        assertEquals(List.of("short"), Svg.lines("short", 120, 8.5, 2));
        assertEquals(1, Svg.lines("x".repeat(400), 120, 8.5, 2).size());
    }

    @Test
    void theScale_grows_andKeepsItsEnds() {
        var axis = Axis.over(LocalDate.of(1990, 5, 1), LocalDate.of(2027, 3, 1), AS_OF, 400, 350);
        assertTrue(axis.isBroken());
        double before = axis.left();
        for (var day = axis.from(); day.isBefore(axis.to()); day = day.plusDays(9)) {
            assertTrue(axis.at(day) >= before);
            before = axis.at(day);
        }
        assertEquals(400, axis.at(DateRange.BEGINNING));
        assertEquals(750, axis.at(DateRange.END), 0.001);
    }

    private static Fact fact(String key) {
        return Objects.requireNonNull(LAW.facts().get(key), key);
    }
}
