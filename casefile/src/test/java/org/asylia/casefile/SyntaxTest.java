package org.asylia.casefile;

import static org.asylia.casefile.Refused.refused;
import static org.asylia.casefile.Refused.refusedBytes;
import static org.asylia.casefile.Refused.refusedText;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is not JSON, or not JSON that can be kept.
class SyntaxTest {

    private static final String VALUE = "a value: text in double quotation marks, a number, true, false, '{' or '['";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {"a": 1,}       | 1:9  | Found '}' where a key in double quotation marks was expected. \
            Remove the comma before it, or add what is missing.
            {'a': 1}        | 1:2  | Found ''' where a key in double quotation marks was expected. \
            Use straight double quotation marks: ".
            {"a" 1}         | 1:6  | Found '1' where a colon after the key was expected.
            {"a": 1 "b": 2} | 1:9  | Found '"' where a comma or '}' for the '{' of 1:1 was expected.
            {"a": [1 2]}    | 1:10 | Found '2' where a comma or ']' for the '[' of 1:7 was expected.
            {"a": 1]        | 1:8  | Found ']' where a comma or '}' for the '{' of 1:1 was expected.
            {"a": [1}       | 1:9  | Found '}' where a comma or ']' for the '[' of 1:7 was expected.
            {"a": 1} x      | 1:10 | Found 'x' where the end of the file was expected.
            {"a": 1}}       | 1:9  | Found '}' where the end of the file was expected.
            hello           | 1:1  | Found 'hello' where '{' was expected.
            {"a": 1, // b   | 1:10 | A case file has no comments. Remove this, or write it as a "note".
            {"a": "x        | 1:9  | The file ends inside a text. Add the closing quotation mark and whatever else is missing.
            {"a": [1        | 1:9  | The file ends too early: the '[' of 1:7 was not closed with ']'. Add what is missing.
            {"a": "\\x"}    | 1:9  | A text contains a backslash that means nothing. \
            Write \\\\ for a backslash, \\" for a quotation mark.
            {"a": 012}      | 1:8  | This number is not written as JSON writes numbers. \
            Write it like 12 or -3: digits only, no plus sign, no zero in front.
            {"a": NaN}      | 1:10 | This number is not written as JSON writes numbers. \
            Write it like 12 or -3: digits only, no plus sign, no zero in front.
            """)
    void isSaidWithItsPlace_whatWasFound_andWhatWasExpected(String text, String place, String message) {
        var parts = place.split(":", 2);
        refusedText(text)
                .at(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                .says("This is not JSON. " + message);
    }

    @Test
    void aBareWord_isNoValue() {
        refusedText("{\"a\":\n yes}")
                .at(2, 2)
                .says("This is not JSON. Found 'yes' where " + VALUE
                        + " was expected. Write true or false in small letters; put text in double quotation marks.");
    }

    @Test
    void aLineBreakInsideText() {
        refusedText("{\"a\": \"x\ny\"}")
                .says("This is not JSON. A text contains a line break or a control character. Close its quotation mark"
                        + " before it, or write \\n for a line break.");
    }

    @Test
    void aNumberOfAThousandDigits() {
        refusedText("{\"a\": " + "1".repeat(1200) + "}").at("");
    }

    @Test
    void anEmptyFile() {
        refusedText("").says("The file is empty. A case file begins with {\"asylia\": \"case/1\"}.");
        refusedText(" \n ").at(1, 1);
    }

    @Test
    void aSecondCaseInTheSameFile() {
        refusedText("{} {}").at(1, 4).says("The case ends before this. Remove what follows its last bracket.");
    }

    @Test
    void somethingElseThanAnObject() {
        refusedText("[]")
                .says("A case file is one object in { }, not a list in [ ]. It begins with {\"asylia\": \"case/1\"}.");
    }

    @Test
    void nestedTooDeep() {
        refusedText("{\"a\":" + "[".repeat(100_000))
                .at(1, 69)
                .says("The brackets are nested more than 64 deep. No case needs that: look for one too many.");
    }

    @Test
    void tooLarge() {
        refusedBytes(new byte[CaseFileReader.LARGEST + 1])
                .says("The file is larger than 20 MB. Is it a case file? Keep documents beside it, and name them as"
                        + " sources.");
    }

    @Test
    void notUtf8() {
        refusedBytes("{\"asylia\": \"case/1\", \"title\": \"ni\u00f1o\"}".getBytes(StandardCharsets.ISO_8859_1))
                .says("The file is not text in UTF-8. Save it again and choose the encoding UTF-8.");
        refusedBytes("{\"asylia\": \"case/1\"}".getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void aKeyThatStandsTwice_atTheTopAndInside() {
        refused("'title': 'a', 'title': 'b', 'arrivals': {'entries': {'1': {}, '1': {}}}")
                .at("/title", "/arrivals/entries/1")
                .at(1, 36)
                .says("'title' stands here for the second time; the first is at 1:22. Keep one. If two sources say"
                        + " different things of a fact, write both as \"statements\".");
    }

    @Test
    void charactersThatCannotBeKept() {
        refused("'note': 'a\\u0000b'").at("/note").says("The text contains a control character (\\u0000). Remove it.");
        refused("'note': '\\u001b[31m'").at("/note");
        refused("'note': '\\ud83d'")
                .at("/note")
                .says("The text contains half of a character (a lone \\ud8.. or \\udc..). Remove it.");
        refused("'a\\u0000': 1").at("/a\ufffd", "/a\ufffd");
    }
}
