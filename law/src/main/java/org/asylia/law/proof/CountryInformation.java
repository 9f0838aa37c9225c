package org.asylia.law.proof;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.EvidenceFacts.COUNTRY_REPORTS;
import static org.asylia.law.facts.EvidenceFacts.REPORTS_ABOUT_PEOPLE_LIKE_YOU;
import static org.asylia.law.facts.EvidenceFacts.REPORTS_ABSENCE_EXPLAINED;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Current country information belongs in the file, tied to the person; if expected and missing, with the reason.
public final class CountryInformation {

    public static final Rule RULE = Rule.of(
                    "asylum.evidence.country-conditions",
                    "Current country information about people in this position is in the file, or its absence is"
                            + " explained.")
            .kind(Kind.EVIDENCE)
            .cites("8 CFR 1208.12", "Matter of S-M-J-, 21 I&N Dec. 722 (BIA 1997)")
            .burden(Burden.APPLICANT.noting("The government for its own rebuttal; the judge shares the duty."))
            .decidedIn("matter-of-s-m-j", "matter-of-h-l-h-and-z-y-z", "matter-of-m-a-m-z", "aguilar-escoto-v-garland")
            .leavesOut("How much weight a report or an expert gets.")
            .since(
                    "1997-01-31",
                    "Matter of S-M-J-: digest read, day from memory; 8 CFR 208.12 is older",
                    any(
                            all(says(COUNTRY_REPORTS), says(REPORTS_ABOUT_PEOPLE_LIKE_YOU)),
                            says(REPORTS_ABSENCE_EXPLAINED)))
            .build();

    private CountryInformation() {}
}
