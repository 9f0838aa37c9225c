package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ArrivalFacts;

/// Ways of coming in that lead to a judge for protection only: stowaways, visa-waiver entrants, crew.
public final class EntryByStatus {

    public static final Rule STOWAWAY = Rule.of("entry.stowaway", "The person last came in as a stowaway.")
            .cites("INA 235(a)(2)", "8 CFR 208.30(e)(5)")
            .burden(Burden.NONE)
            .since("1997-04-01", "INA 235(a)(2) read", lastCame(among(ArrivalFacts.MANNER, "stowaway")))
            .build();

    public static final Rule VISA_WAIVER = Rule.of(
                    "entry.vwp",
                    "The person last came in under the Visa Waiver Program and gave up all but protection.")
            .cites("INA 217(b)(2)", "8 CFR 217.4(a)(1)", "Matter of D-M-C-P-, 26 I&N Dec. 644 (BIA 2015)")
            .burden(Burden.NONE)
            .since(
                    "1988-10-01",
                    "8 USC 1187(b) read; start of the program from memory",
                    lastCame(among(ArrivalFacts.PROGRAM, "visa-waiver", "guam-cnmi-visa-waiver")))
            .decidedIn("matter-of-d-m-c-p")
            .leavesOut("The 90 days: inside them, and not otherwise removable, the person may usually file with USCIS.")
            .build();

    public static final Rule CREW = Rule.of("entry.crew", "The person last came in as a member of a crew.")
            .cites("INA 252(b)", "8 CFR 1208.5(b)")
            .burden(Burden.NONE)
            .since("1990-10-01", "An older inspector's manual read", lastCame(among(ArrivalFacts.MANNER, "crew")))
            .leavesOut("The ten days for filing after the form was handed over: a deadline, not a route.")
            .build();

    private EntryByStatus() {}

    private static Condition lastCame(Condition how) {
        return some(ARRIVALS, all(how, ArrivalFacts.IS_LAST));
    }
}
