package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.APPLICATIONS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.EarlierApplicationFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PaperFacts;
import org.asylia.law.facts.ProceedingFacts;

/// Where the asylum form goes. Addresses are never written here: they are on USCIS's page on the day.
public final class WhereToFile {

    private static final String PAGE = "USCIS, Form I-589, page";

    private static final Condition WITH_USCIS = holds("step.affirmative.file");

    /// Groups whose forms go to the Asylum Vetting Center. Cases that a court dismissed or terminated are not in it.
    private static final Condition SPECIAL_GROUP = any(
            among(PaperFacts.FAMILY_CASE, "lost", "both"),
            some(
                    APPLICATIONS,
                    all(
                            among(EarlierApplicationFacts.ROLE, "own"),
                            among(
                                    EarlierApplicationFacts.DECISION,
                                    "denied-by-officer",
                                    "withdrawn",
                                    "denied-by-judge",
                                    "denied-by-board"))),
            all(says(ProceedingFacts.NOTICE_FILED), among(ProceedingFacts.STATE, "ordered", "granted")));

    private static final Condition IN_COURT = all(says(ProceedingFacts.NOTICE_FILED), holds("forum.eoir.defensive"));

    public static final Rule LOCKBOX = Forms.form(
                    "filing.i589.lockbox",
                    "The asylum form goes on paper to the USCIS lockbox for the state of residence.")
            .cites(PAGE)
            .since(
                    "2023-01-01",
                    "Form page by accounts; a form sent to a wrong place is rejected since 9 May 2024",
                    all(WITH_USCIS, says(PaperFacts.ON_PAPER), not(SPECIAL_GROUP)))
            .leavesOut("The address: read it on the form page on the day of mailing.")
            .build();

    public static final Rule ONLINE = Forms.form(
                    "filing.i589.online", "The asylum form may be filed online with USCIS.")
            .cites(PAGE)
            .before(Before.none("The form was taken on paper only."))
            .since(
                    "2022-11-09",
                    "Form page by accounts; start from memory",
                    all(WITH_USCIS, says(FilingFacts.PRINCIPAL), not(SPECIAL_GROUP), not(IN_COURT)))
            .build();

    public static final Rule VETTING_CENTER = Forms.form(
                    "filing.i589.vetting-center", "The asylum form goes to the Asylum Vetting Center of USCIS.")
            .cites(PAGE)
            .since("2023-10-16", "Form page by accounts", all(WITH_USCIS, SPECIAL_GROUP))
            .build();

    public static final Rule CHILD = Forms.form(
                    "filing.i589.uac",
                    "The asylum form of a child in court goes by post to the USCIS lockbox, with a copy to the court.")
            .cites(PAGE)
            .since("2023-01-01", "Form page by accounts", all(WITH_USCIS, holds("route.affirmative-uac"), IN_COURT))
            .build();

    public static final Rule COURT = Forms.form(
                    "filing.i589.court", "The asylum form goes to the immigration court that has control of the case.")
            .cites("8 CFR 1208.4(b)(3)")
            .since("1997-04-01", "8 CFR 1208.4(b)(3) read", holds("step.defensive.i589"))
            .build();

    private WhereToFile() {}
}
