package org.asylia.command;

import static org.asylia.command.Typed.command;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `law --out`, `law --since` and `law --index`.
class LawBookTest {

    @TempDir
    Path folder;

    @Test
    void theBookIsWritten_withTheLawForProgramsBesideIt() throws IOException {
        var book = folder.resolve("book");
        var typed = command("law", "--out", book.toString());
        assertEquals(0, typed.status(), typed.errors());
        assertTrue(typed.output().contains("8 rules"), typed.output());
        assertTrue(Files.readString(book.resolve("rules/guild.bar.late.html")).contains("guild.bar.late"));
        assertEquals(
                8,
                ReadJson.of(Files.readString(book.resolve("law.json")))
                        .get("rules")
                        .list()
                        .size());
        var again = command("law", "--out", book.toString(), "--format", "json");
        assertEquals("asylia-book/1", ReadJson.of(again.output()).get("schema").text());
    }

    @Test
    void aFolderOfOtherThingsIsRefused_andSaysWhatToDo() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        var typed = command("law", "--out", folder.toString());
        assertEquals(2, typed.status());
        assertEquals("", typed.output());
        assertTrue(typed.complaint().contains("mine.txt"), typed.errors());
        assertTrue(typed.complaint().contains("Give an empty or new folder"), typed.errors());
        assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
    }

    @Test
    void changesAreListed_withBothTextsInWords() {
        var text = command("law", "--since", "2005-06-01").output();
        assertTrue(text.contains("2005-06-01 guild.bar.late"), text);
        assertTrue(text.contains("before: from 1990-01-01 until 2005-06-01, superseded"), text);
        assertTrue(text.contains("after: from 2005-06-01"), text);
        var json = ReadJson.of(
                command("law", "--since", "2005-06-01", "--format", "json").output());
        assertEquals("asylia-law-changes/1", json.get("schema").text());
        var change = json.get("changes").list().getFirst();
        assertEquals("2005-06-01", change.get("on").text());
        assertTrue(!change.get("after").get("words").list().isEmpty());
        assertEquals("1990-01-01", change.get("before").get("from").text());
    }

    @Test
    void whatIsAboutTheWholeLawStandsAlone() {
        for (String[] words : new String[][] {
            {"law", "guild.pass", "--since", "2000-01-01"},
            {"law", "--out", "x", "--since", "2000-01-01"},
            {"law", "--index", "--as-of", "2000-01-01"}
        }) {
            var typed = command(words);
            assertEquals(2, typed.status());
            assertTrue(typed.errors().contains("is about the law as a whole"), typed.errors());
        }
        assertTrue(command("law", "--since", "2000-02-30").errors().contains("--since '2000-02-30' is not a day"));
    }

    @Test
    void theTableOfRulesNamesEachRule() {
        var typed = command("law", "--index");
        assertEquals(0, typed.status(), typed.errors());
        assertTrue(typed.output().contains("`guild.bar.late`"), typed.output());
    }
}
