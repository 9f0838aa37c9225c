package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.RELATIVES;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.AfterGrantFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.LaterNeedFacts;
import org.asylia.law.facts.RelativeFacts;

/// The forms after a grant of asylum: family, travel, green card.
public final class AfterGrantForms {

    private static final Condition ASYLEE =
            all(says(GrantFacts.GRANTED), not(says(GrantFacts.PERMANENT_RESIDENT)), not(says(GrantFacts.ENDED)));

    public static final Rule I_730 = Forms.form(
                    "form.i730", "Form I-730 is called for: a spouse or child can follow a person with asylum.")
            .cites("8 CFR 208.21(c)", "8 CFR 208.21(d)")
            .since(
                    "1998-02-26",
                    "63 FR 3792 (summary) and the USCIS Policy Manual read",
                    all(
                            says(GrantFacts.GRANTED),
                            some(
                                    RELATIVES,
                                    all(
                                            holds("asylum.derivative"),
                                            not(says(RelativeFacts.STATUS_THROUGH_APPLICANT)),
                                            not(says(AfterGrantFacts.PETITION_FILED)))),
                            days(DateTerm.asOf(), Order.AT_MOST, DateTerm.years(DateTerm.told(GrantFacts.DATE), 2))))
            .leavesOut("Longer than two years, for humanitarian reasons.")
            .build();

    public static final Rule I_131 = Forms.form(
                    "form.i131",
                    "Form I-131 is called for: a refugee travel document or, while asylum waits, advance parole.")
            .cites("8 CFR 223.1", "8 CFR 223.2", "8 CFR 208.8(a)")
            .since(
                    "1992-01-01",
                    "From memory",
                    all(says(LaterNeedFacts.TRAVEL), any(says(GrantFacts.GRANTED), Pending.ASYLUM)))
            .notVerified()
            .decidedIn("matter-of-delcarmen-lara")
            .leavesOut(
                    "What a trip does to the claim and to later papers: see effect.travel-advance-parole. Ask first.")
            .build();

    public static final Rule I_485 = Forms.form(
                    "form.i485", "Form I-485, for a green card, is open: a year has passed since the grant of asylum.")
            .cites("8 CFR 209.2", "8 CFR 1209.2", "INA 209(b)")
            .since(
                    "1990-01-01",
                    "USCIS Policy Manual and 8 USC 1159(b) read; start as listed",
                    all(
                            ASYLEE,
                            not(says(AfterGrantFacts.ADJUSTMENT_FILED)),
                            days(DateTerm.asOf(), Order.AT_LEAST, DateTerm.years(DateTerm.told(GrantFacts.DATE), 1))))
            .leavesOut("Days abroad, which do not count toward the year; whether the person is still a refugee.")
            .build();

    public static final Rule I_602 = Forms.form(
                    "form.i602",
                    "Form I-602 is called for: something stands against the green card that can be waived.")
            .cites("INA 209(c)", "8 USC 1159(c)")
            .since("1990-01-01", "From memory", all(holds("form.i485"), says(LaterNeedFacts.GREEN_CARD_PROBLEM)))
            .notVerified()
            .leavesOut("What cannot be waived: drug trafficking, and most security grounds.")
            .build();

    public static final Rule I_864 = Forms.form(
                    "form.i864", "For the green card of a person with asylum, Form I-864 is not needed.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 213a.2(a)", "INA 209(c)")
            .since("1997-12-19", "From memory", holds("form.i485"))
            .notVerified()
            .build();

    public static final Rule I_693 = Forms.form(
                    "form.i693", "Form I-693, the medical examination, goes with the green-card form.")
            .cites("8 CFR 232.1", "USCIS, Form I-693, instructions")
            .since("1990-01-01", "From memory", holds("form.i485"))
            .notVerified()
            .build();

    private AfterGrantForms() {}
}
