package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ScreeningFacts;

/// A stowaway may ask for asylum only after a positive credible-fear finding.
///
/// With it the case goes to asylum-only proceedings; an ordinary removal hearing never follows.
public final class Stowaway {

    public static final Rule STOWAWAY = Rule.of(
                    "asylum.apply.bar.stowaway",
                    "The person came as a stowaway and has no positive credible-fear finding.")
            .kind(Kind.BAR)
            .cites("INA 235(a)(2)", "8 USC 1225(a)(2)", "8 CFR 208.30(e)(5)")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.SIGNIFICANT_POSSIBILITY,
                    "The fear interview asks for a" + " significant possibility only.")
            .before(Before.none("Before 1 April 1997 a stowaway could ask for asylum"
                    + " (Yiu Sing Chun v. Sava, 708 F.2d 869 (2d Cir. 1983), from memory)."))
            .since(
                    "1997-04-01",
                    "INA 235(a)(2) read",
                    all(holds("entry.stowaway"), not(among(ScreeningFacts.CREDIBLE_FEAR, "positive"))))
            .build();

    private Stowaway() {}
}
