package org.asylia.law.screening;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FearInterviewFacts;

/// Bars that an officer may, but need not, use against a person at a fear interview.
///
/// The bars: persecution of others, particularly serious crime, serious nonpolitical crime, danger to security,
/// terrorism. Firm resettlement and the one-year limit are not among them. A screen for deferral under the Convention
/// Against Torture always remains.
public final class ScreeningBars {

    private static final Condition A_BAR = any(
            holds("asylum.bar.persecutor"),
            some(CONVICTIONS, holds("asylum.bar.psc")),
            holds("asylum.bar.snpc"),
            holds("asylum.bar.security"),
            holds("asylum.bar.terrorism"));

    public static final Rule BARS = Rule.of(
                    "credible-fear.bars",
                    "At the fear interview the officer may use a mandatory bar against the person.")
            .kind(Kind.BAR)
            .cites("8 CFR 208.30(e)(5)", "89 FR 103370")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.SIGNIFICANT_POSSIBILITY,
                    "Where evidence shows a bar: that it does not apply.")
            .before(Before.none("An officer noted a bar and left it to the judge (from memory)."))
            .since(
                    "2025-01-17",
                    "89 FR 103370: effective date and scope read; the list of bars from memory",
                    all(Screened.FOR_CREDIBLE_FEAR, any(says(FearInterviewFacts.BAR_USED), A_BAR)))
            .leavesOut(
                    "Whether the officer will: it is left to the officer.",
                    "The same rule for reasonable-fear interviews (8 CFR 208.31(c)).")
            .build();

    public static final Rule PUBLIC_HEALTH = Rule.of(
                    "credible-fear.security-bars",
                    "At the fear interview a disease that spreads can count as a danger to security.")
            .kind(Kind.BAR)
            .cites("8 CFR 208.13(c)(10)", "8 CFR 208.30(e)(5)", "91 FR 2285")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.SIGNIFICANT_POSSIBILITY,
                    "Where evidence shows a bar: that it does not apply.")
            .before(Before.none("The rule of 2020 was put off until 31 December 2025 and never applied before."))
            .since(
                    "2025-12-31",
                    "FR Doc. 2025-23970, header read; no designation found up to October 2026",
                    all(Screened.FOR_CREDIBLE_FEAR, holds("asylum.bar.security.public-health")))
            .recheck()
            .build();

    private ScreeningBars() {}
}
