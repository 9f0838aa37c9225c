package org.asylia.law.rights;

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
import org.asylia.law.affirmative.AtUscis;
import org.asylia.law.court.BeforeJudge;
import org.asylia.law.facts.CourtDateFacts;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.UscisFacts;
import org.asylia.law.filing.AddressForms;
import org.asylia.law.filing.Pending;

/// Come, keep the address current, tell of changes, let the checks be done.
public final class ApplicantsDuties {

    private static final Condition UNDECIDED = any(AtUscis.PENDING, all(says(FilingFacts.FILED), BeforeJudge.OPEN));

    private static final Condition FINGERPRINTS_SET = all(
            says(CourtDateFacts.FINGERPRINTS_CALLED),
            not(says(CourtDateFacts.FINGERPRINTS_TAKEN)),
            days(DateTerm.asOf(), Order.AT_MOST, DateTerm.told(CourtDateFacts.FINGERPRINTS_DAY)));

    public static final Rule ADDRESS = Rule.of(
                    "duty.address", "The person must tell each office of a new address: the court and DHS apart.")
            .kind(Kind.DUTY)
            .cites("INA 265(a)", "INA 239(a)(1)(F)", "8 CFR 1003.15(d)")
            .burden(Burden.APPLICANT)
            .since(
                    "1992-05-01",
                    "8 CFR 1003.15(d) and 8 USC 1305(a) read",
                    any(
                            AtUscis.PENDING,
                            Pending.BEFORE_JUDGE_OR_BOARD,
                            all(says(PersonFacts.IN_UNITED_STATES), AddressForms.DHS_NOT_TOLD)))
            .decidedIn("matter-of-nivelo-cardenas")
            .leavesOut("The days: see deadline.address-court, -bia and -dhs.")
            .build();

    public static final Rule ATTEND = Rule.of(
                    "duty.attend",
                    "A day is set on which the person must come: an interview, fingerprints or a hearing.")
            .kind(Kind.DUTY)
            .cites("INA 240(b)(5)(A)", "8 CFR 208.10", "8 CFR 1208.10")
            .burden(Burden.APPLICANT)
            .since(
                    "1997-04-01",
                    "Accounts on missed interviews read; the rest from memory",
                    any(
                            all(AtUscis.INTERVIEW_AHEAD, among(UscisFacts.INTERVIEW, "set")),
                            all(any(AtUscis.PENDING, BeforeJudge.OPEN), FINGERPRINTS_SET),
                            all(
                                    BeforeJudge.OPEN,
                                    any(among(CourtStepFacts.MASTER, "set"), among(CourtStepFacts.INDIVIDUAL, "set")))))
            .build();

    public static final Rule UPDATE = Rule.of(
                    "duty.update",
                    "The claim is not yet decided, and new facts must be told by a supplement before it is.")
            .kind(Kind.DUTY)
            .cites("8 CFR 208.3", "8 CFR 1208.3(a)(4)")
            .burden(Burden.APPLICANT)
            .since("1997-04-01", "From memory", UNDECIDED)
            .notVerified()
            .build();

    public static final Rule CHECKS = Rule.of(
                    "duty.cooperate-checks",
                    "The claim is not yet decided, and asylum cannot be granted before the identity checks are done.")
            .kind(Kind.DUTY)
            .cites("INA 208(d)(5)(A)(i)", "8 USC 1158(d)(5)(A)(i)")
            .burden(Burden.APPLICANT)
            .since("1997-04-01", "8 USC 1158(d)(5)(A)(i) read", UNDECIDED)
            .build();

    private ApplicantsDuties() {}
}
