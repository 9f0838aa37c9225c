package org.asylia.law.crimes;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.ConvictionFacts.APPEAL_OPEN;
import static org.asylia.law.facts.ConvictionFacts.RESULT;
import static org.asylia.law.facts.ConvictionFacts.SET_ASIDE;
import static org.asylia.law.facts.ConvictionFacts.YOUTH_COURT;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;

/// A conviction in the sense of immigration law, and when it is final.
///
/// A plea or an admission of the facts with some punishment counts even if the court entered no judgment.
/// Left out: pardons, conditional discharges under particular state laws, and circuits that keep to a conviction that
/// was vacated.
public final class Conviction {

    private static final Condition STANDS = all(not(says(YOUTH_COURT)), not(among(SET_ASIDE, "legal-defect")));

    public static final Rule RULE = Rule.of(
                    "crimes.conviction", "The criminal case ended in a conviction in the sense of immigration law.")
            .each(CONVICTIONS)
            .cites("INA 101(a)(48)(A)", "8 USC 1101(a)(48)(A)", "Matter of Pickering, 23 I&N Dec. 621 (BIA 2003)")
            .since(
                    "1980-04-01",
                    "Case law before the statute of 1996 (Matter of Ozkok, 19 I&N Dec. 546 (BIA 1988)), from memory: only"
                            + " judgments of guilt are decided here",
                    all(
                            any(
                                    among(RESULT, "guilty"),
                                    all(
                                            among(RESULT, "deferred"),
                                            notEncoded(
                                                    "deferred judgments before 30 September 1996",
                                                    "the case law before the statutory definition is not encoded"))),
                            STANDS))
            .since(
                    "1996-09-30",
                    "INA 101(a)(48) as added by Pub. L. 104-208, section 322; statute read in the 2013 edition; the"
                            + " start is confirmed by Matter of S-S-, 21 I&N Dec. 900 (BIA 1997)",
                    all(among(RESULT, "guilty", "deferred"), STANDS))
            .burden(Burden.NONE)
            .decidedIn("matter-of-d-l-s")
            .leavesOut(
                    "Pardons: they do not lift the bars decided here.",
                    "Convictions erased for good conduct count still; older exceptions in the 9th Circuit are left out.")
            .build();

    public static final Rule FINAL = Rule.of(
                    "crimes.final-conviction", "The conviction is final: no direct appeal is open.")
            .each(CONVICTIONS)
            .cites(
                    "INA 208(b)(2)(A)(ii)",
                    "INA 241(b)(3)(B)(ii)",
                    "Matter of J.M. Acosta, 27 I&N Dec. 420 (BIA 2018)",
                    "Matter of D-L-S-, 28 I&N Dec. 568 (BIA 2022)")
            .since(
                    "1980-04-01",
                    "The statutes bar only those convicted by a final judgment; D-L-S- headnote read, J.M. Acosta from"
                            + " memory",
                    all(holds("crimes.conviction"), not(says(APPEAL_OPEN))))
            .burden(Burden.NONE)
            .decidedIn("matter-of-d-l-s")
            .leavesOut("Late or discretionary appeals, and circuits in which a conviction counts while it is appealed.")
            .build();

    private Conviction() {}
}
