package org.asylia.law.screening;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.EvidenceFacts;
import org.asylia.law.facts.FearInterviewFacts;
import org.asylia.law.facts.ScreeningFacts;

/// The credible-fear interview: when it comes, what it asks, and what a yes does.
///
/// It asks for less than the claim itself: a significant possibility. The interview is private, with an interpreter
/// at the government's cost, and ends in a written record that later hearings compare.
public final class CredibleFear {

    private static final Condition ASYLUM_POSSIBLE = judged(Judgment.of(
                    "credible-fear.standard.asylum",
                    "Weighing credibility and what is known, is there a significant possibility that the person"
                            + " could establish asylum?",
                    forIt(
                            "The person can tell what happened with places, times and names",
                            says(EvidenceFacts.DETAILED)),
                    forIt("The account fits the country reports", says(EvidenceFacts.FITS_REPORTS)),
                    against(
                            "Statements differ, and the difference is not explained",
                            all(says(EvidenceFacts.STATEMENTS_DIFFER), not(says(EvidenceFacts.DIFFERENCES_EXPLAINED)))),
                    against("A false paper was given on an important point", says(EvidenceFacts.FALSE_PAPER)))
            .decidedIn("grace-v-barr"));

    private static final Condition PROTECTION_POSSIBLE = judged(Judgment.of(
            "credible-fear.standard.protection",
            "Is there a significant possibility that the person could establish withholding of removal or torture"
                    + " protection from the country, or countries, of removal?",
            forIt("The person can tell what happened with places, times and names", says(EvidenceFacts.DETAILED)),
            forIt("The account fits the country reports", says(EvidenceFacts.FITS_REPORTS)),
            against("A false paper was given on an important point", says(EvidenceFacts.FALSE_PAPER))));

    private static final Condition PROTECTION_LIKELIER = judged(Judgment.of(
            "credible-fear.standard.border-rule",
            "Under the Lawful Pathways rule, is there a reasonable possibility of persecution or torture in the"
                    + " country of removal?",
            forIt("The person can tell what happened with places, times and names", says(EvidenceFacts.DETAILED)),
            forIt("The account fits the country reports", says(EvidenceFacts.FITS_REPORTS)),
            against("A false paper was given on an important point", says(EvidenceFacts.FALSE_PAPER))));

    private static final Condition WITH_LAWFUL_PATHWAYS = any(
            all(not(holds("asylum.rule.clp")), any(ASYLUM_POSSIBLE, PROTECTION_POSSIBLE)),
            all(holds("asylum.rule.clp"), PROTECTION_LIKELIER));

    private static final Condition FOUND = all(
            any(says(ScreeningFacts.EXPEDITED_REMOVAL), holds("entry.stowaway")),
            among(ScreeningFacts.CREDIBLE_FEAR, "positive"));

    /// What the interview asks.
    public static final Rule STANDARD = Rule.of(
                    "credible-fear.standard",
                    "The person is in a credible-fear screening and meets its standard, a significant possibility.")
            .cites("INA 235(b)(1)(B)(v)", "8 USC 1225(b)(1)(B)(v)", "8 CFR 208.30(e)(2)-(3)", "8 CFR 1003.42(d)")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.SIGNIFICANT_POSSIBILITY,
                    "Under the border rule of 2023, a reasonable possibility of persecution or torture.")
            .before(Before.NO_SUCH_RULE)
            .since("1997-04-01", "8 USC 1225(b)(1)(B)(v) read", all(Screened.FOR_CREDIBLE_FEAR, ASYLUM_POSSIBLE))
            .since(
                    "1999-03-22",
                    "64 FR 8478 adds torture protection: from memory",
                    all(Screened.FOR_CREDIBLE_FEAR, any(ASYLUM_POSSIBLE, PROTECTION_POSSIBLE)))
            .since(
                    "2023-05-11",
                    "8 CFR 208.33(b), a higher standard where its presumption stands: account of a law firm read",
                    all(Screened.FOR_CREDIBLE_FEAR, WITH_LAWFUL_PATHWAYS))
            .since(
                    "2024-12-27",
                    "8 CFR 1003.42(d) as amended by 89 FR 105392 read: withholding and torture protection are asked for"
                            + " the country or countries of removal",
                    all(Screened.FOR_CREDIBLE_FEAR, WITH_LAWFUL_PATHWAYS))
            .decidedIn("grace-v-barr")
            .leavesOut(
                    "The \"reasonable probability\" standard of the Securing the Border rule, upheld in May 2025, for"
                            + " people who came from 5 June 2024 on.",
                    "The limits of the 2019 and 2020 rules and of the proclamations at the interview.")
            .build();

    /// The interview itself.
    public static final Rule INTERVIEW = Rule.of(
                    "credible-fear.process",
                    "An asylum officer must interview the person about fear, in private and with an interpreter.")
            .kind(Kind.STEP)
            .cites("INA 235(b)(1)(A)(ii)", "INA 235(b)(1)(B)(ii)", "INA 235(b)(1)(B)(iv)", "8 CFR 208.30(d)")
            .burden(Burden.GOVERNMENT.noting("The officer who hears of fear, or of asylum, must refer the person."))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1997-04-01",
                    "8 USC 1225(b)(1)(B)(ii)-(iv) read; privacy and interpreter, 8 CFR 208.30(d), from memory",
                    all(
                            Screened.FOR_CREDIBLE_FEAR,
                            says(FearInterviewFacts.VOICED),
                            among(ScreeningFacts.CREDIBLE_FEAR, "none")))
            .decidedIn("dhs-v-thuraissigiam")
            .leavesOut("How many hours of rest come before the interview: the policy has changed many times.")
            .build();

    /// What a yes does.
    public static final Rule POSITIVE = Rule.of(
                    "credible-fear.outcome",
                    "Fear was found credible, so the claim goes on in full; the interview is not itself an application.")
            .kind(Kind.STEP)
            .cites("INA 235(b)(1)(B)(ii)", "8 CFR 208.30(f)", "8 CFR 1208.30(g)(2)(iv)(B)")
            .burden(Burden.NONE.noting("The year for filing goes on until Form I-589 is filed (from memory)."))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1997-04-01",
                    "8 USC 1225(b)(1)(B)(ii) read: a Notice to Appear; for a stowaway, asylum-only proceedings",
                    FOUND)
            .since(
                    "2022-05-31",
                    "87 FR 18078: a Notice to Appear or, instead, a merits interview at USCIS, where the record is the"
                            + " application; summary read",
                    FOUND)
            .decidedIn("matter-of-m-s-ag-2019")
            .leavesOut("Which of these DHS chooses: see forum.eoir.defensive and forum.uscis.asylum-merits-interview.")
            .build();

    private CredibleFear() {}
}
