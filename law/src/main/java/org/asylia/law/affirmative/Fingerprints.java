package org.asylia.law.affirmative;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CourtDateFacts;
import org.asylia.law.facts.PersonFacts;

/// Fingerprints at USCIS, from the age of fourteen on.
public final class Fingerprints {

    private static final Condition FOURTEEN = amounts(
            NumberTerm.yearsBetween(DateTerm.told(PersonFacts.BIRTH_DATE), DateTerm.asOf()),
            Order.AT_LEAST,
            NumberTerm.number(14));

    public static final Rule RULE = Rule.of(
                    "step.affirmative.biometrics",
                    "USCIS has the application, and the fingerprints are still to be taken.")
            .kind(Kind.STEP)
            .cites("8 CFR 103.2(b)(9)", "8 CFR 208.10")
            .burden(Burden.APPLICANT.noting("A day missed without good cause stops the work-permit clock."))
            .since(
                    "1998-03-29",
                    "8 CFR 208.7(a)(2) read; the age from memory",
                    all(AtUscis.PENDING, FOURTEEN, not(says(CourtDateFacts.FINGERPRINTS_TAKEN))))
            .leavesOut("An upper age limit: none is remembered.")
            .build();

    private Fingerprints() {}
}
