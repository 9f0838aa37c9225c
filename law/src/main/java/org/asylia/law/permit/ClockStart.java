package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.ClockFacts.DATE;
import static org.asylia.law.facts.ClockFacts.KIND;
import static org.asylia.law.facts.ClockFacts.RETURNED;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;
import static org.asylia.law.facts.PermitFacts.ASYLUM_ASKED;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;

/// What starts the clock: receipt of the complete form. The day of each event picks the text.
public final class ClockStart {

    public static final Rule USCIS = Rule.of(
                    "clock.ead.start.uscis", "With this receipt of the complete form by USCIS the clock starts.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.7(a)(1)", "8 CFR 208.3(c)(3)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .since(
                    "1995-01-04",
                    "8 CFR 208.7(a)(1) and the joint notice on the clock read: day zero is the day of receipt",
                    all(among(KIND, "filed-uscis"), not(says(RETURNED))))
            .build();

    public static final Rule COURT = Rule.of("clock.ead.start.eoir", "With this filing in court the clock starts.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 1208.7(a)(1)", "8 CFR 1208.3(c)(3)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .leavesOut("The day on which lodging ended, which was not found.")
            .since(
                    "2013-12-03",
                    "Joint notice on the clock, edition of that time, read in part: lodging at the window, else filing at a"
                            + " hearing",
                    all(among(KIND, "filed-court", "lodged"), not(says(RETURNED))))
            .since(
                    "2022-10-01",
                    "Joint notice on the clock: filing at the window, online or at a hearing",
                    any(
                            all(among(KIND, "filed-court"), not(says(RETURNED))),
                            all(
                                    among(KIND, "lodged"),
                                    notEncoded(
                                            "Lodging after 1 October 2022",
                                            "the day on which lodging ended was not found"))))
            .build();

    public static final Rule REFERRAL = Rule.of(
                    "clock.ead.referral", "This referral keeps the start and the days already on the clock.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.7(a)(1)", "8 CFR 1208.7(a)(1)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .since("1995-01-04", "Joint notice on the clock read", among(KIND, "referred"))
            .build();

    public static final Rule INCOMPLETE = Rule.of(
                    "clock.ead.incomplete", "This form was sent back as incomplete, so it started no clock.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.3(c)(3)", "8 CFR 208.7(a)(1)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .leavesOut("A form not sent back within thirty days, deemed complete then: not verified after May 2026.")
            .since(
                    "1995-01-04",
                    "8 CFR 208.3(c)(3) and 208.7(a)(1) read",
                    all(among(KIND, "filed-uscis", "filed-court", "lodged"), says(RETURNED)))
            .build();

    private static final Condition LESS_THAN_ASYLUM =
            all(says(FILED), any(not(says(ASYLUM_ASKED)), holds("forum.eoir.withholding-only")));

    public static final Rule NO_CLOCK = Rule.of(
                    "clock.ead.none-withholding",
                    "Only withholding or torture protection is asked for, so no clock runs.")
            .cites("8 CFR 208.7(a)(1)", "8 CFR 274a.12(c)(8)")
            .burden(Burden.NONE)
            .leavesOut("What was done with forms that ask for less than asylum before 3 February 2025.")
            .since(
                    "1995-01-04",
                    "8 CFR 208.7(a)(1), 59 FR 62284: the wait is that of an application for asylum, which who asks for it"
                            + " and may has made",
                    all(
                            LESS_THAN_ASYLUM,
                            notEncoded(
                                    "A clock for less than asylum before 3 February 2025",
                                    "what was done, between the first memorandum of 2020 and 2025 above all, was not"
                                            + " found")))
            .since("2025-02-03", "EOIR PM 25-17, bringing back PM 21-06; two accounts", LESS_THAN_ASYLUM)
            .build();

    private ClockStart() {}
}
