package org.asylia.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ten days of 2026 to appeal, switched on and off over a caseload.
class RevivedRescreenTest {

    private static final String TEN_DAYS = "deadline.bia-appeal.v2026-ifr";

    @TempDir
    Path folder;

    @Test
    void switchedOn_itNamesExactlyThoseWhoLostInItsTime_andDidNotAppeal() throws IOException {
        var json = ReadJson.of(rescreen("--after-revived"));
        assertEquals(
                TEN_DAYS, json.get("after").get("revived").list().getFirst().text());
        assertEquals(List.of("lost-in-april", "lost-on-the-first-day"), names(json));
        assertEquals("2", json.get("doorsChanged").text());
        assertEquals("1", String.valueOf(json.get("byRule").list().size()));
        var moved = json.get("byRule").list().getFirst();
        assertEquals(TEN_DAYS, moved.get("rule").text());
        assertEquals("no", moved.get("before").text());
        assertEquals("yes", moved.get("after").text());
        var causes = json.get("causes").list();
        assertEquals(1, causes.size());
        assertEquals(TEN_DAYS, causes.getFirst().get("rule").text());
        assertEquals("law", causes.getFirst().get("kinds").list().getFirst().text());
        for (var matter : json.get("matters").list()) {
            assertEquals(TEN_DAYS, matter.get("through").list().getFirst().text());
        }
    }

    @Test
    void switchedOff_theSameMattersComeBack() throws IOException {
        var json = ReadJson.of(rescreen("--before-revived"));
        assertEquals(List.of("lost-in-april", "lost-on-the-first-day"), names(json));
        assertEquals("yes", json.get("byRule").list().getFirst().get("before").text());
    }

    @Test
    void aRuleThatNobodyStruckDown_isRefused_withThoseThatCanBe() throws IOException {
        var typed = RealLaw.typed("rescreen", caseload().toString(), "--after-revived", "asylum.bar.one-year");
        assertEquals(2, typed.status());
        assertTrue(typed.complaint().contains(TEN_DAYS), typed.errors());
    }

    private String rescreen(String option) throws IOException {
        var typed = RealLaw.typed(
                "rescreen",
                caseload().toString(),
                "--before",
                "2026-04-10",
                "--after",
                "2026-04-10",
                option,
                TEN_DAYS,
                "--format",
                "json");
        assertEquals(0, typed.status(), typed.errors());
        return typed.output();
    }

    private static List<String> names(ReadJson.Seen json) {
        var names = new ArrayList<String>();
        for (var matter : json.get("matters").list()) {
            names.add(matter.get("matter").text().replaceAll(".*/|[.]json", ""));
        }
        return names.stream().sorted().toList();
    }

    private Path caseload() throws IOException {
        write("lost-before", "2026-03-08", true, false);
        write("lost-on-the-first-day", "2026-03-09", true, false);
        write("lost-in-april", "2026-04-01", true, false);
        write("won-in-april", "2026-04-01", false, false);
        write("lost-and-appealed", "2026-04-01", true, true);
        return folder;
    }

    private void write(String name, String decided, boolean against, boolean appealed) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), """
                {"asylia": "case/1", "proceeding.last-decision": "judge", "proceeding.appeal-waived": false,
                 "decision.against": %s, "decision.asylum-decided": false, "decision.spoken": true,
                 "decision.judge-date": "%s", "appeal.filed": %s%s}
                """.formatted(
                        against, decided, appealed, appealed ? ", \"appeal.received-on\": \"2026-04-06\"" : ""));
    }
}
