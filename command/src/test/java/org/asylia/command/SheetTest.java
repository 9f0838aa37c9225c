package org.asylia.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A caseload from a sheet says what the same matters say as case files.
class SheetTest {

    private static final String MAPPING = """
            # for people
            File no.\tmatter
            Entry\tarrivals[1]/arrival.date\tdate MM/dd/yyyy
            Decided\tproceeding.last-decision\tIJ=judge; none=?
            Lost\tdecision.against
            Spoken\tdecision.spoken\tY=true; N=false
            Day\tdecision.judge-date
            Waived\tproceeding.appeal-waived
            Appealed\tappeal.filed
            """;

    private static final String NAMES = "File no.,Entry,Decided,Lost,Spoken,Day,Waived,Appealed,Phone\n";

    @TempDir
    Path folder;

    @Test
    void aSheet_isReadAsTheCaseFilesAre() throws IOException {
        sheet(NAMES + "\"A, 1\",12/01/2024,IJ,yes,Y,2026-04-01,false,no,\n" + "B 2,,none,,N,,,,555\n\n");
        files();
        var fromSheet =
                rescreen("cases.csv", "--mapping", folder.resolve("map.tsv").toString());
        var fromFiles = rescreen("files");
        assertEquals(0, fromSheet.status(), fromSheet.errors());
        var sheet = ReadJson.of(fromSheet.output());
        var files = ReadJson.of(fromFiles.output());
        for (var key :
                java.util.List.of("cases", "changed", "doorsChanged", "byRule", "byEntry", "causes", "checksum")) {
            assertEquals(files.get(key), sheet.get(key), key);
        }
        assertTrue(Integer.parseInt(sheet.get("changed").text()) > 0);
        assertEquals(
                "A, 1", sheet.get("matters").list().getFirst().get("matter").text());
        assertTrue(
                fromSheet.errors().isEmpty() || fromSheet.complaint().contains("not read: Phone"), fromSheet.errors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    A,13/01/2024,IJ,yes,Y,2026-04-01,no,no,  | cases.csv:2, Entry: '13/01/2024' is not a day written MM/dd/yyyy
                    A,12/01/2024,BIA,yes,Y,2026-04-01,no,no, | 'BIA' is none of the words that the mapping knows: IJ, none
                    A,12/01/2024,IJ,maybe,Y,2026-04-01,no,no, | cases.csv:2, Lost: 'maybe' is not yes or no
                    A,12/01/2024,IJ,yes                       | has 4 cells, and the line of names has 9
                    A,12/01/2024,IJ,yes,Y,April 2026,no,no,   | decision.judge-date
                    """)
    void whatACellCannotSay_isRefused_withItsPlace(String row, String says) throws IOException {
        sheet(NAMES + row + "\n");
        refused(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Fax~matter                    | has no column 'Fax'
                    Entry~arrival.when            | there is no fact 'arrival.when'
                    Entry~arrival.date            | an entry, such as arrivals[1]/arrival.date
                    Entry~arrivals/arrival.date   | 'arrivals' is no entry of a list
                    Entry~arrivals[1]/arrival.date~date jj | is no way to write a day
                    Entry~arrivals[1]/arrival.date~Y       | does not say what a word of a cell means
                    Entry                         | set apart by tabs
                    ~                             | maps no column
                    """)
    void aMappingThatCannotBe_isRefused_withItsPlace(String mapping, String says) throws IOException {
        sheet(NAMES + "A,12/01/2024,IJ,yes,Y,2026-04-01,no,no,\n");
        Files.writeString(folder.resolve("map.tsv"), mapping.replace('~', '\t') + "\n");
        refused(says);
    }

    @Test
    void aSheetWithoutItsMapping_orTheOther_isRefused() throws IOException {
        sheet(NAMES);
        files();
        assertTrue(rescreen("cases.csv").complaint().contains("--mapping MAP.tsv must say"));
        var other = rescreen("files", "--mapping", folder.resolve("map.tsv").toString());
        assertTrue(other.complaint().contains("goes with a sheet"), other.errors());
    }

    private void refused(String says) {
        var typed = rescreen("cases.csv", "--mapping", folder.resolve("map.tsv").toString());
        assertEquals(2, typed.status());
        assertTrue(typed.complaint().contains(says), typed.errors());
    }

    private Typed rescreen(String input, String... more) {
        var words = new java.util.ArrayList<>(java.util.List.of(
                "rescreen",
                folder.resolve(input).toString(),
                "--before",
                "2026-04-10",
                "--after",
                "2026-06-10",
                "--after-revived",
                "deadline.bia-appeal.v2026-ifr",
                "--format",
                "json"));
        words.addAll(java.util.List.of(more));
        return RealLaw.typed(words.toArray(String[]::new));
    }

    private void sheet(String text) throws IOException {
        Files.writeString(folder.resolve("cases.csv"), text);
        Files.writeString(folder.resolve("map.tsv"), MAPPING);
    }

    private void files() throws IOException {
        var into = Files.createDirectories(folder.resolve("files"));
        Files.writeString(into.resolve("a.json"), """
                {"asylia": "case/1", "arrivals": {"entries": {"1": {"arrival.date": "2024-12-01"}}},
                 "proceeding.last-decision": "judge", "decision.against": true, "decision.spoken": true,
                 "decision.judge-date": "2026-04-01", "proceeding.appeal-waived": false, "appeal.filed": false}
                """);
        Files.writeString(into.resolve("b.json"), "{\"asylia\": \"case/1\", \"decision.spoken\": false}");
    }
}
