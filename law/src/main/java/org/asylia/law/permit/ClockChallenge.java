package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// A stop can be seen and challenged: in court for what happened in court, at the asylum office for the rest.
public final class ClockChallenge {

    public static final Rule RULE = Rule.of(
                    "clock.ead.challenge",
                    "The clock was stopped, and the applicant may see its history and challenge the stop.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1208.7(a)(2)", "Garcia Perez v. USCIS, No. 22-cv-00806 (W.D. Wash. 2024)")
            .burden(Burden.APPLICANT)
            .leavesOut("The steps and forms of a challenge, orally or in writing; the history in ECAS or on paper.")
            .since(
                    "2024-12-19",
                    "Garcia Perez settlement: EOIR's questions and answers read in part, and accounts",
                    all(says(FILED), some(CLOCK_EVENTS, holds("clock.ead.stop"))))
            .build();

    private ClockChallenge() {}
}
