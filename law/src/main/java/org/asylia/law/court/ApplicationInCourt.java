package org.asylia.law.court;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CourtDateFacts;
import org.asylia.law.facts.FilingFacts;

/// The asylum form in court, and the fingerprints that go with it.
///
/// A form that USCIS referred is already there. An unaccompanied child files with USCIS instead.
public final class ApplicationInCourt {

    private static final Condition NOT_YET_HERE = any(
            not(says(FilingFacts.FILED)), all(among(FilingFacts.FILED_WITH, "uscis"), not(says(FilingFacts.REFERRED))));

    public static final Rule FILE = Rule.of(
                    "step.defensive.i589",
                    "The case is before a judge, and the asylum form is still to be filed there.")
            .kind(Kind.STEP)
            .cites("8 CFR 1208.4(b)(3)", "8 CFR 1240.11(c)(3)")
            .burden(Burden.APPLICANT.noting("By the day the judge sets, and within one year of arrival."))
            .since(
                    "1997-04-01",
                    "Notice on the work-permit clock read; the paragraphs from memory",
                    all(BeforeJudge.OPEN, not(holds("forum.uscis.uac")), NOT_YET_HERE))
            .decidedIn("matter-of-c-b")
            .build();

    public static final Rule FINGERPRINTS = Rule.of(
                    "step.defensive.biometrics",
                    "The form is before a judge, and the fingerprints are still to be taken.")
            .kind(Kind.STEP)
            .cites("8 CFR 1003.47(c)", "8 CFR 1003.47(d)", "8 CFR 1208.10")
            .burden(Burden.APPLICANT.noting("Without good cause the claim may be treated as given up."))
            .since(
                    "2005-04-01",
                    "PM 21-06, as restored, by accounts; 8 CFR 1003.47 from memory",
                    all(BeforeJudge.OPEN, says(FilingFacts.FILED), not(says(CourtDateFacts.FINGERPRINTS_TAKEN))))
            .leavesOut("From what age fingerprints are taken in court cases.")
            .build();

    private ApplicationInCourt() {}
}
