package org.asylia.law.citator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows that do not fit are refused, with their table and line.
class CitatorReaderTest {

    private static final String DECISIONS =
            "key|name|cite|date|forum|provisions|holding|outcome|patterns|contrary|departs|verified";
    private static final String TREATMENTS = "decision|date|by|authority|effect|part|circuits|note";
    private static final String ONE =
            "one|Matter of One|1 I&N Dec. 1 (BIA 2000)|2000-05-01|bia|a.b|Held.|favorable|x,y|9||yes";
    private static final String TWO =
            "two|Two v. INS|1 F.3d 1 (9th Cir. 2001)|2001|circuit:9|a.b|Held.|mixed|||departs|memory";

    private static Citator read(List<String> decisions, List<String> treatments) {
        return CitatorReader.read(tabs(decisions), tabs(treatments), LocalDate.of(2026, 10, 7));
    }

    private static List<String> tabs(List<String> lines) {
        return lines.stream().map(line -> line.replace('|', '\t')).toList();
    }

    private static String refused(String decision, String treatment) {
        var decisions = decision.isEmpty() ? List.of(DECISIONS, ONE, TWO) : List.of(DECISIONS, ONE, TWO, decision);
        var treatments = treatment.isEmpty() ? List.of(TREATMENTS) : List.of(TREATMENTS, treatment);
        return message(decisions, treatments);
    }

    private static String message(List<String> decisions, List<String> treatments) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> read(decisions, treatments))
                .getMessage());
    }

    @Test
    void aGoodTable_isRead() {
        var citator = read(
                List.of(DECISIONS, ONE, TWO),
                List.of(
                        TREATMENTS,
                        "one|2001|two||rejected||9|",
                        "one|2003-04||8 CFR 1|superseded||| by a rule".replace("| by", "|by")));
        assertEquals(2, citator.decisions().size());
        var one = citator.find("one").orElseThrow();
        assertEquals(2, citator.treatments(one).size());
        assertEquals("in April 2003", citator.treatments(one).getLast().when().words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        One|N|C|2000|bia|a|H|mixed||||yes;                     line 4: the key 'One'
        one|N|C|2000|bia|a|H|mixed||||yes;                     line 4: 'one' stands in an earlier line
        three|N|C|2000-13-01|bia|a|H|mixed||||yes;             line 4: the date '2000-13-01'
        three|N|C|20|bia|a|H|mixed||||yes;                     line 4: the date '20'
        three|N|C||bia|a|H|mixed||||yes;                       line 4: the column 'date' is empty
        three|N|C|2027-01-01|bia|a|H|mixed||||yes;             later than the day to which the law was followed
        three|N|C|2000|circuit:12|a|H|mixed||||yes;            line 4: 'circuit:12' is not a value of 'forum'
        three|N|C|2000|bia|a|H|won||||yes;                     line 4: 'won' is not a value of 'outcome'
        three|N|C|2000|bia|a|H|mixed|x,x|||yes;                line 4: the column 'patterns' has 'x' empty or twice
        three|N|C|2000|bia|a|H|mixed||12||yes;                 line 4: '12' is not a value of 'contrary'
        three|N|C|2000|bia|a|H|mixed|||maybe|yes;              line 4: 'maybe' is not a value of 'departs'
        three|N|C|2000|bia|a|H|mixed||||perhaps;               line 4: 'perhaps' is not a value of 'verified'
        three|N|C|2000|bia|a|H|mixed|||yes;                    line 4: there are 11 columns and not 12
        three| N|C|2000|bia|a|H|mixed||||yes;                  line 4: ' N' begins or ends with a blank
        """)
    void aBadDecision_isRefusedWithItsLine(String row, String message) {
        var refused = refused(row, "");
        assertTrue(refused.startsWith("decisions.tsv, line 4: "), refused);
        assertTrue(refused.contains(message), refused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        none|2002|two||followed|||;             there is no decision 'none'
        one|2002|none||followed|||;             there is no decision 'none'
        one|2002|two|8 CFR 1|followed|||;       say what did it
        one|2002|||followed|||;                 say what did it
        one|2002|two||praised|||;               'praised' is not a value of 'effect'
        one|1999|two||followed|||;              it comes before the decision itself
        one|2002|two||rejected|||;              'rejected' needs the circuit
        one|2002|two||overruled||9|;            'overruled' holds everywhere
        one|2002|two||followed||13|;            '13' is not a value of 'circuits'
        """)
    void aBadTreatment_isRefusedWithItsLine(String row, String message) {
        var refused = refused("", row);
        assertTrue(refused.startsWith("treatments.tsv, line 2: "), refused);
        assertTrue(refused.contains(message), refused);
    }

    @Test
    void treatmentsOutOfOrder_areRefused() {
        var refused = message(
                List.of(DECISIONS, ONE, TWO),
                List.of(TREATMENTS, "one|2003|two||followed|||", "one|2002|two||followed|||"));
        assertTrue(refused.startsWith("treatments.tsv, line 3: it comes before the treatment above it"), refused);
    }

    @Test
    void aWrongHeading_isRefused() {
        var refused = message(List.of("key|name"), List.of(TREATMENTS));
        assertTrue(refused.startsWith("decisions.tsv, line 1: the columns must be key, name"), refused);
    }
}
