package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// What the agencies do by policy, as warnings: no fact of the case changes them.
public final class AgencyPractice {

    public static final Rule NOTICES_BY_USCIS = Rule.of(
                    "entry.nta.uscis-policy",
                    "Losing or withdrawing a case at USCIS normally brings a person without lawful presence to court.")
            .kind(Kind.EFFECT)
            .cites("USCIS PM-602-0187")
            .burden(Burden.NONE)
            .before(Before.NOT_ENCODED)
            .since(
                    "2025-02-28",
                    "Two secondary sources read",
                    yes("USCIS issues a Notice to Appear after most refusals."))
            .recheck()
            .build();

    public static final Rule CBP_ONE_ENDED = Rule.of(
                    "entry.cbp-one", "Appointments in CBP One have ended, and many paroles with them.")
            .kind(Kind.EFFECT)
            .cites("Executive Order 14165, sec. 7", "90 FR 8467")
            .burden(Burden.NONE)
            .before(Before.none("Appointments were still given."))
            .since(
                    "2025-01-20",
                    "Opening of the order and an account of its section 7 read; the announcement of DHS on that day from"
                            + " memory",
                    yes("The end of a parole does not end a pending application."))
            .notVerified()
            .build();

    private AgencyPractice() {}
}
