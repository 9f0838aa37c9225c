package org.asylia.law.misstatements;

import static org.asylia.law.misstatements.Hearing.find;
import static org.asylia.law.misstatements.Hearing.rightOn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.asylia.engine.rule.Condition;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.fees.FeeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is so instead is what the rules say on that day, and not what they say today.
class ByTheDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # no excuse at the agency since 22 October 2025 and in 2020-21 (29 I&N Dec. 285; 28 I&N Dec. 120)
            forced-to-harm | 2010-01-01 | not settled
            forced-to-harm | 2018-06-28 | five strict points
            forced-to-harm | 2020-11-04 | five strict points
            forced-to-harm | 2020-11-05 | It is not
            forced-to-harm | 2021-10-12 | not settled
            forced-to-harm | 2025-10-21 | not settled
            forced-to-harm | 2025-10-22 | again sees no excuse
            # 84 FR 33829 was applied from 16 July 2019 to 30 June 2020: then it was so
            transit | 2019-07-15 | Passing through is not settling
            transit | 2020-06-30 | rule of 2019
            transit | 2023-05-11 | newer rule reaches
            transit | 2025-05-12 | newer rule still reaches
            # A-B- I, A-B- III, K-E-S-G-, S-S-F-M-
            domestic-violence | 2018-06-10 | A decision of 2014
            domestic-violence | 2018-06-11 | harder since 2018
            domestic-violence | 2021-06-16 | stands again
            domestic-violence | 2025-07-18 | too wide
            domestic-violence | 2025-09-02 | harder since 2025
            # L-E-A- II stood from 29 July 2019 to 16 June 2021 and stands again since 2 September 2025
            family | 2019-07-28 | for the tie itself
            family | 2019-07-29 | most small families are not
            family | 2021-06-16 | for the tie itself
            family | 2025-09-02 | most small families are not
            # Guzman-Vazquez v. Barr, 18 May 2020
            withholding-link | 2020-05-17 | In the Ninth Circuit
            withholding-link | 2020-05-18 | In the Sixth and Ninth Circuits
            # Mullin v. Al Otro Lado, 25 June 2026
            at-the-bridge | 2026-06-24 | Courts do not agree
            at-the-bridge | 2026-06-25 | Supreme Court
            # Dorcas v. USCIS, 5 June 2026
            frozen | 2025-12-02 | only holds its decisions back
            frozen | 2026-06-05 | a court ended that
            police-report | 2025-10-31 | may not be enough
            police-report | 2025-11-01 | is not enough
            forced-to-pay | 2025-02-20 | many cartels
            only-reason | 2005-05-10 | among them
            only-reason | 2005-05-11 | a central one
            # the rule began at 11:59 p.m. on 11 May 2023 (88 FR 31314)
            illegal-entry | 2017-01-01 | weigh it at the end.
            firm-resettlement | 2021-01-11 | a court has stopped it
            printed-rules | 2025-05-09 | or set them aside
            """)
    void theWordsChangeWithTheLaw(String id, String day, String words) {
        assertTrue(rightOn(id, day).contains(words), () -> id + " on " + day + ": " + rightOn(id, day));
    }

    /// On these days it was so, or nobody could say it yet.
    @ParameterizedTest
    @CsvSource({
        "transit, 2019-07-16",
        "transit, 2020-06-29",
        "spouses-forced-abortion, 2008-05-14",
        "no-fee, 2025-07-08",
        "yearly-fee, 2025-07-03",
        "frozen, 2025-12-01",
        "cat-only-without-asylum, 1999-03-21",
        "more-likely-than-not, 1987-03-08",
        "at-the-bridge, 2024-10-22",
    })
    void onOtherDaysNothingIsSaid(String id, String day) {
        assertEquals("", rightOn(id, day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-07-09 | It costs $100 in court to file the form. Each full year of waiting costs $100 in court
            2025-07-22 | It costs $100 to file the form. Each full year of waiting costs $100 in court
            2025-10-01 | It costs $100 to file the form. Each full year of waiting costs $100, once
            2025-10-30 | It costs $100 to file the form. A court has stopped the yearly fee for now.
            2026-02-02 | It costs $100 to file the form. Each full year of waiting costs $102, once
            2026-10-07 | It costs $100 to file the form. Each full year of waiting costs $102, once
            """)
    void feesAreThoseOfTheTable(String day, String words) {
        assertTrue(rightOn("no-fee", day).startsWith(words), rightOn("no-fee", day));
        var yearly = words.substring(words.indexOf("form. ") + 6);
        assertTrue(rightOn("yearly-fee", day).startsWith(yearly), rightOn("yearly-fee", day));
    }

    /// A new row of the table is a new sentence, without a change of the code.
    @Test
    void everyChangeOfTheFeeTableIsSeen() {
        var first = find("no-fee").rights().getFirst().from();
        for (var row : FeeTable.ROWS) {
            if ((row.id().startsWith("fee.i589.") || row.id().startsWith("fee.aaf."))
                    && !row.from().isBefore(first)) {
                assertTrue(
                        find("no-fee").rights().stream()
                                .anyMatch(right -> right.from().equals(row.from())),
                        row.id() + " from " + row.from());
                row.dollars()
                        .ifPresent(dollars -> assertTrue(
                                rightOn("no-fee", row.from().toString()).contains("$" + dollars), row.toString()));
            }
        }
    }

    /// The agency's rule on duress and what people are told about it turn on the same days.
    @Test
    void duressIsToldAsItsRuleHasIt() {
        var rule = ProtectionLaw.ruleSet().rule("asylum.bar.persecutor.duress");
        for (var right : find("forced-to-harm").rights()) {
            var text = rule.textOn(right.from()).orElseThrow();
            assertEquals(right.from(), text.from().orElseThrow());
            assertEquals(
                    text.condition() instanceof Condition.Settled(var yes, _) && !yes,
                    right.words().startsWith("It is not"),
                    () -> right.words());
        }
        assertEquals(
                rule.texts().stream()
                        .map(text -> text.from().orElseThrow())
                        .filter(day -> !day.isBefore(LocalDate.of(2009, 3, 3)))
                        .toList(),
                find("forced-to-harm").rights().stream()
                        .map(Misstatement.Right::from)
                        .toList());
    }

    /// A word about a hold, a group or a bar is wrong as soon as the rule it rests on turns: these stand together.
    @ParameterizedTest
    @CsvSource({
        "frozen, status.uscis.asylum-hold, 2026-06-05",
        "at-the-bridge, entry.arrives-in, 2024-10-23",
        "at-the-bridge, entry.arrives-in, 2026-06-25",
        "withholding-link, withholding.nexus, 2017-01-18",
        "withholding-link, withholding.nexus, 2020-05-18",
        "police-report, refugee.persecution.actor.single-report, 2025-11-01",
        "domestic-violence, refugee.psg.sex-alone, 2025-07-18",
        "spouses-forced-abortion, refugee.cpc, 2008-05-15",
        "transit, asylum.rule.transit-2019, 2020-06-30",
        "transit, asylum.rule.clp, 2023-05-11",
        "printed-rules, asylum.rule.stb, 2025-05-09",
        "only-reason, refugee.nexus.one-central-reason, 2005-05-11",
    })
    void theyTurnOnTheDaysOfTheirRules(String id, String rule, LocalDate day) {
        assertTrue(find(id).rights().stream().anyMatch(right -> right.from().equals(day)), id);
        assertTrue(
                ProtectionLaw.ruleSet().rule(rule).texts().stream()
                        .anyMatch(text -> text.from().filter(day::equals).isPresent()),
                rule);
    }
}
