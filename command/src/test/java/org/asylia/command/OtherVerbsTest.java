package org.asylia.command;

import static org.asylia.command.Typed.command;
import static org.asylia.command.Typed.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OtherVerbsTest {

    private static String output(String... words) {
        var typed = command(words);
        assertEquals(0, typed.status(), typed.errors());
        return typed.output().replaceAll("\\s+", " ");
    }

    private static void has(String text, String part) {
        assertTrue(text.contains(part), () -> "no '" + part + "' in\n" + text);
    }

    @Test
    void whyShowsDecisiveReasonsWithCitationsAndDates() {
        var why = output("why", "guild.permit", file("late.json"));
        has(why, "Answer no");
        has(why, "[guild.bar.late; Guild Act 4; in force from 2005-06-01, TO BE RE-CHECKED]");
        has(why, "Is person applied (2025-08-01) after person arrived plus 1 year");
        assertFalse(why.contains("The person is in town."), why);
    }

    @Test
    void whyAnswersForOneEntry() {
        has(output("why", "guild.skill.trade", file("master.json"), "--about", "trades[baker]"), "Answer no");
        has(
                output("why", "guild.skill.trade", file("master.json")),
                "For each entry trades[cooper] yes trades[baker] no");
    }

    @Test
    void askListsQuestionsAndWhatWouldSettleEachDoor() {
        var ask = output("ask", file("open.json"));
        has(ask, "When did the person come? The year is counted from then.");
        has(ask, "[trades[cooper]/trade.tools-lost] matters to: Permit");
        has(ask, "Judgments, for a practitioner to make");
        has(ask, "CLOSED, if - not decided by this software: pardons");
        has(output("ask", file("late.json"), "--circuit", "9"), "Nothing that could be asked would change any answer.");
    }

    @Test
    void askAsJsonHasTheSettlingSets() {
        var json = ReadJson.of(
                command("ask", file("open.json"), "--format", "json").output());
        assertFalse(json.get("next").list().isEmpty());
        var permit = json.get("doors").get("guild.permit");
        assertEquals("undecided", permit.get("status").text());
        assertEquals("true", permit.get("exact").text());
        assertFalse(permit.get("settling").list().isEmpty());
    }

    @Test
    void diffShowsTheTextsWhereTheLawChanged() {
        var diff = output("diff", file("late.json"), "--circuit", "9", "--as-of", "2004-01-01");
        has(diff, "as of: 2026-10-01 -> 2004-01-01");
        has(diff, "Permit CLOSED OPEN");
        has(diff, "yes -> no [guild.bar.late]");
        has(diff, "before text from 2005-06-01, in force, TO BE RE-CHECKED. Guild Act 4 as amended");
        has(diff, "after text from 1990-01-01 until 2005-06-01, in force.");
        has(diff, "through guild.bar.late");
    }

    @Test
    void diffSetsFacts() {
        var diff = output(
                "diff",
                file("master.json"),
                "--set",
                "person.banned=unknown",
                "--set",
                "trades[cooper]/trade.skill=apprentice");
        has(diff, "person.banned: no -> unknown (has not been asked)");
        has(diff, "Pass OPEN UNDECIDED");
        has(output("diff", file("master.json"), "--set", "person.banned=false"), "No conclusion would change.");
        var json = ReadJson.of(command("diff", file("master.json"), "--set", "person.banned=true", "--format", "json")
                .output());
        assertFalse(json.get("changes").list().isEmpty());
    }

    @Test
    void lawShowsOneRuleWithEverythingThatMatters() {
        var rule = output("law", "guild.bar.late", "--as-of", "2000-01-01");
        has(rule, "from 1990-01-01 until 2005-06-01, in force <- the text of 2000-01-01");
        has(output("law", "guild.bar.late"), "from 1990-01-01 until 2005-06-01, superseded");
        has(rule, "TO BE RE-CHECKED");
        has(rule, "Burden nobody: a question of law or record (counted from the books)");
        has(rule, "Left out - The excuse of illness");
        has(rule, "Used by - guild.permit");
        var judged = output("law", "guild.bar.notorious");
        has(judged, "for: was banned against: is a master of a trade decided: Matter of Cooper");
        has(judged, "The Ninth Court: never. (in the Ninth Circuit;");
        has(output("law", "guild.bar.banned"), "NOT CHECKED");
    }

    @Test
    void lawListsAreasAndExports() {
        has(output("law"), "8 rules.");
        has(output("law", "guild.bar"), "3 rules.");
        has(output("law", "guild.bar", "--as-of", "1980-01-01"), "then before its first text");
        var all = ReadJson.of(command("law", "--format", "json").output());
        assertEquals(8, all.get("rules").list().size());
        var one = ReadJson.of(command("law", "guild.pass", "--format", "json").output());
        assertEquals("guild.pass", one.get("rules").list().getFirst().get("id").text());
    }

    @Test
    void schemaIsJson() {
        assertFalse(ReadJson.of(command("schema").output()).keys().isEmpty());
    }
}
