package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.facts.PaperFacts;

/// Filing by computer with the courts and the Board (ECAS).
public final class ElectronicFiling {

    private static final Condition FILING_NOW = all(
            any(Pending.BEFORE_COURT, Pending.BEFORE_BOARD),
            among(PaperFacts.KIND, "form", "motion", "appeal", "evidence"));

    public static final Rule ECAS = Forms.form(
                    "filing.ecas", "The representative must file by computer (ECAS) in this case.")
            .cites("86 FR 70708", "8 CFR 1003.2(g)(4)", "8 CFR 1003.31")
            .before(Before.none("Filing by computer was a choice."))
            .since(
                    "2022-02-11",
                    "86 FR 70708 read",
                    all(
                            any(Pending.BEFORE_COURT, Pending.BEFORE_BOARD),
                            among(HelpFacts.REPRESENTATIVE, "whole"),
                            not(says(PaperFacts.PAPER_RECORD))))
            .leavesOut(
                    "Partly accredited and other helpers, and people without a representative: paper or the portal.",
                    "Help with one paper.")
            .build();

    public static final Rule FILES = Forms.form(
                    "filing.ecas.file",
                    "Each file sent by computer must be at most 25 MB, without a password, of one kind.")
            .cites("8 CFR 1003.31", "86 FR 70708")
            .since(
                    "2022-02-11",
                    "EOIR e-filing guideline read for size and splitting; formats from memory",
                    all(FILING_NOW, any(holds("filing.ecas"), not(says(PaperFacts.ON_PAPER)))))
            .build();

    private ElectronicFiling() {}
}
