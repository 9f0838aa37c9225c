package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.asylia.casefile.CaseFileReader;
import org.asylia.law.ProtectionLaw;
import org.asylia.web.desk.Desk;
import org.asylia.web.desk.Wrong;
import org.asylia.web.keep.Database;
import org.asylia.web.keep.Secrets;
import org.asylia.web.keep.WrongKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Asking for help: from the pages into the office's queue, and back to the person.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpTest {

    private static final String CANARY = "Quebrantahuesos";

    private final Site site = Site.open();

    @AfterAll
    void stop() {
        site.close();
    }

    private String desk(String verb, String... words) {
        return desk(site, verb, Arrays.asList(words));
    }

    private static String desk(Site where, String verb, List<String> words) {
        var output = new ByteArrayOutputStream();
        var input = new ByteArrayInputStream("Come on Monday.".getBytes(StandardCharsets.UTF_8));
        int status = new Desk(new PrintStream(output, true, StandardCharsets.UTF_8), input, where.clock)
                .run(where.settings, verb, words);
        assertEquals(0, status);
        return output.toString(StandardCharsets.UTF_8);
    }

    /// Somebody who asked for help with a canary in every field.
    private Person asked() {
        return asked(site.person());
    }

    private static Person asked(Person visitor) {
        var person = visitor.starts("en").goes("/go");
        person.fills("answer", "mine", "was", "-", "do", "answer");
        person.fills("answer", CANARY, "was", "-", "do", "answer");
        person.goes("/help/1").fills("language", "Mam " + CANARY, "interpreter", "yes", "interpreter-not", CANARY);
        person.fills("channel", "text", "reach", "555 0100 " + CANARY, "shared", "yes");
        person.fills("times", "evenings", "message", "no", "say-who", "no");
        person.fills("name", CANARY, "note", "help me\n" + CANARY);
        person.fills("share", "all", "consent", "yes");
        assertEquals("/help/check", person.at());
        assertTrue(person.sees().contains("555 0100"), person.sees());
        return person.sends("/help/send");
    }

    @Test
    void aRequest_comesToTheOffice_isAnswered_bookedAndTakenBack() throws Exception {
        var person = asked();
        assertEquals("/help/sent", person.at());
        var code = VisitTest.code(person);
        person.sends("/help/send");
        assertEquals("/help/sent", person.at(), "sent twice is sent once");
        assertEquals(1, desk("requests").lines().count(), desk("requests"));

        var id = desk("requests").substring(0, 7);
        var opened = desk("requests", "open", id);
        assertTrue(opened.contains("LEAVE NO MESSAGE") && opened.contains("DO NOT SAY WHO YOU ARE"), opened);
        assertTrue(opened.contains("SOMEBODY ELSE MAY USE IT") && opened.contains("Mam"), opened);
        var file = desk("requests", "case", id).getBytes(StandardCharsets.UTF_8);
        new CaseFileReader(ProtectionLaw.ruleSet()).read("shared", file);

        for (var found :
                Files.walk(site.settings.data()).filter(Files::isRegularFile).toList()) {
            var bytes = new String(Files.readAllBytes(found), StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains(CANARY), found::toString);
        }

        var first = desk("hours", "add", "2026-12-01", "14:30").split(" +")[1];
        var second = desk("hours", "add", "2026-12-02", "09:00", "--minutes", "45", "--how", "in our office")
                .split(" +")[1];
        desk("requests", "answer", id, "--text", "-");

        var later = site.person();
        later.sends("/start", "go", "/help/find", "language", "en");
        later.fills("code", code);
        assertEquals("/help/mine", later.at());
        assertTrue(later.sees().contains("Come on Monday."), later.sees());
        later.sends("/help/book", "hour", first);
        assertTrue(
                later.sees().contains("The time is yours") && later.sees().contains("December 1, 2026"), later.sees());
        assertTrue(desk("hours").contains("booked by " + id));
        assertThrows(Wrong.class, () -> desk("hours", "remove", first));

        var rival = asked();
        rival.goes("/help/mine").sends("/help/book", "hour", first);
        assertTrue(rival.sees().contains("Someone else took this time"), rival.sees());
        rival.sends("/help/erase");

        later.sends("/help/book", "hour", second);
        assertTrue(later.sees().contains("in our office"));
        later.sends("/help/cancel");
        assertTrue(later.sees().contains("given back"));
        later.sends("/help/erase");
        assertEquals("There are no requests.\n", desk("requests"));
        later.goes("/help/mine");
        assertEquals("/help/find", later.at());
    }

    @Test
    void whatIsMissing_isSaid_andWhatWasTypedStays() {
        var person = site.person().starts("en").goes("/help/2");
        person.fills("channel", "call", "reach", "");
        assertTrue(person.sees().contains("href=\"#reach\""), person.sees());
        assertTrue(person.sees().contains("value=\"call\" checked"), person.sees());
        person.goes("/help/check");
        assertEquals("/help/1", person.at(), "nothing is sent while something is missing");
        person.fills("channel", "forged");
        person.goes("/help/5").fills("share", "all");
        assertTrue(person.sees().contains("only if you agree"));
    }

    @Test
    void withoutTheKey_nothingOpens_andNoNewKeyIsMade() throws Exception {
        try (var own = Site.open()) {
            var key = own.settings.key();
            own.person();
            own.close();
            var kept = Files.readString(key);
            Files.delete(key);
            try (var database = Database.open(own.settings.database())) {
                assertThrows(WrongKey.class, () -> Secrets.of(key, database));
                assertFalse(Files.exists(key));
                Files.writeString(key, "nonsense");
                assertThrows(WrongKey.class, () -> Secrets.of(key, database));
                Files.delete(key);
                org.asylia.web.keep.OrganizationKey.readOrMake(key);
                assertThrows(WrongKey.class, () -> Secrets.of(key, database), "another key");
                Files.writeString(key, kept);
                Secrets.of(key, database);
            }
        }
    }

    @Test
    void theListOfFreeHelpIsTheOfficesOwn() throws Exception {
        assertTrue(site.person().goes("/free-help").sees().contains("has not put up a list"));
        Files.writeString(
                site.settings.help(),
                "# a remark\nExample Legal Aid\n1 Example Street\n\nAnother <b>Place</b>\n555 0100\n");
        var shown = site.person().goes("/free-help").sees();
        assertTrue(shown.contains("Example Legal Aid") && shown.contains("Another &lt;b&gt;Place&lt;/b&gt;"), shown);
        assertFalse(shown.contains("a remark"));
        Files.delete(site.settings.help());
    }

    /// Each line of the guide's own list, as it stands there, with a request and an hour that are there.
    @Test
    void everyCommandOfTheGuide_canBeTyped_asItStandsThere() throws Exception {
        try (var own = Site.open()) {
            var guide = Files.readString(Path.of("..", "docs", "guide.md"));
            var lines = guide.lines()
                    .filter(line -> line.startsWith("./asylia requests") || line.startsWith("./asylia hours"))
                    .filter(line -> !line.contains("--data"))
                    .toList();
            var typed = new ArrayList<String>();
            for (var line : lines) {
                var words = words(line);
                var request = words.contains("REQUEST") ? asked(own) : "";
                var hour = words.contains("HOUR") ? published(own) : "";
                var exact = words.stream()
                        .map(word -> word.equals("REQUEST") ? request : word.equals("HOUR") ? hour : word)
                        .toList();
                var said = desk(own, exact.getFirst(), exact.subList(1, exact.size()));
                assertFalse(said.isBlank(), line);
                typed.add(String.join(" ", words.subList(0, Math.min(2, words.size()))));
                switch (typed.getLast()) {
                    case "requests close" ->
                        assertTrue(desk(own, "requests", List.of()).contains(request + "  closed"));
                    case "requests erase" ->
                        assertFalse(desk(own, "requests", List.of()).contains(request));
                    case "hours remove" ->
                        assertFalse(desk(own, "hours", List.of()).contains(hour));
                    default -> {}
                }
            }
            assertTrue(
                    typed.containsAll(List.of(
                            "requests",
                            "requests open",
                            "requests case",
                            "requests answer",
                            "requests close",
                            "requests erase",
                            "hours",
                            "hours add",
                            "hours remove")),
                    typed::toString);
        }
    }

    /// What a person types of a line: up to the remark that stands behind two blanks, and before a file of the shell.
    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var command = line.substring("./asylia ".length()).split("  +| >", 2)[0];
        var word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private String asked(Site where) {
        var before = ids(where);
        asked(where.person());
        return ids(where).stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids(Site where) {
        return desk(where, "requests", List.of())
                .lines()
                .filter(line -> line.startsWith("R"))
                .map(line -> line.substring(0, 7))
                .toList();
    }

    private String published(Site where) {
        return desk(where, "hours", List.of("add", "2026-12-03", "10:00")).split(" +")[1];
    }

    @Test
    void aClosedRequest_givesItsHourBack_andTheOfficeIsTold() {
        try (var own = Site.open()) {
            var hour = published(own);
            var person = asked(own.person());
            var id = ids(own).getFirst();
            person.goes("/help/mine").sends("/help/book", "hour", hour);
            assertThrows(Wrong.class, () -> desk(own, "hours", List.of("remove", hour)));
            var said = desk(own, "requests", List.of("close", id));
            assertTrue(said.contains("Its hour 2026-12-03 10:00 is free again (" + hour + ")"), said);
            assertTrue(desk(own, "hours", List.of()).contains("free"));
            assertTrue(desk(own, "hours", List.of("remove", hour)).contains("Withdrawn: " + hour));
        }
    }

    @Test
    void whatAnAnswerUndoes_isSaid_andAClosedRequestIsNotClosedAgain() {
        try (var own = Site.open()) {
            asked(own.person());
            var id = ids(own).getFirst();
            var answer = List.of("answer", id, "--text", "Come on Monday.");
            assertFalse(desk(own, "requests", answer).contains("again"));
            assertTrue(desk(own, "requests", answer).contains("in place of the answer before"));
            assertTrue(desk(own, "requests", List.of("close", id)).contains("Closed: " + id));
            assertTrue(desk(own, "requests", List.of("close", id)).contains("Nothing was changed"));
            assertTrue(desk(own, "requests", answer).contains("was closed; it is open again"));
            assertTrue(desk(own, "requests", List.of()).contains(id + "  answered"));
        }
    }

    @Test
    void theDeskRefusesWhatItCannotRead() {
        for (var words :
                List.of(List.of("add", "yesterday", "noon"), List.of("add", "2020-01-01", "10:00"), List.of("fly"))) {
            assertThrows(Wrong.class, () -> desk("hours", words.toArray(String[]::new)), words::toString);
        }
        assertThrows(Wrong.class, () -> desk("requests", "open", "R000000"));
    }
}
