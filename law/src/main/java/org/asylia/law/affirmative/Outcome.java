package org.asylia.law.affirmative;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.UscisFacts;

/// USCIS grants, or denies a person who holds status.
///
/// A denial by USCIS has no appeal. A person whom the government later puts in court can claim again there.
public final class Outcome {

    private static final Condition DECIDED_HERE =
            all(AtUscis.SENT, among(UscisFacts.STAGE, "decided"), not(says(FilingFacts.REFERRED)));

    private static final Condition NOTICE_UNANSWERED = all(
            AtUscis.SENT,
            among(UscisFacts.STAGE, "noid"),
            not(says(UscisFacts.NOID_ANSWERED)),
            days(DateTerm.asOf(), Order.MORE, DateTerm.told(UscisFacts.NOID_ANSWER_BY)));

    public static final Rule GRANT = Rule.of(
                    "step.affirmative.grant", "USCIS has granted asylum, and status runs from that day.")
            .kind(Kind.STEP)
            .cites("8 CFR 208.14(b)", "8 CFR 208.19")
            .burden(Burden.NONE.noting("A letter that approval is recommended is not yet a grant."))
            .since("1997-04-01", "8 CFR 208.7 read, the rest from memory", all(DECIDED_HERE, says(GrantFacts.GRANTED)))
            .build();

    public static final Rule DENY = Rule.of(
                    "step.affirmative.deny",
                    "USCIS has denied the application of a person in status, or will, since its notice went unanswered.")
            .kind(Kind.STEP)
            .cites("8 CFR 208.14(c)(2)-(3)")
            .burden(Burden.NONE.noting(
                    "No appeal. Denials by a judge or the Board bar a new claim, this one does not."))
            .since(
                    "1997-04-01",
                    "8 CFR 208.7 on the effect read; 208.14(c) from memory, with TPS and parole",
                    any(all(DECIDED_HERE, says(GrantFacts.REFUSED)), NOTICE_UNANSWERED))
            .build();

    private Outcome() {}
}
