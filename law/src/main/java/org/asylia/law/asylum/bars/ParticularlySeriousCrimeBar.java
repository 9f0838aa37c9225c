package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.law.facts.ConvictionFacts.FINDING;
import static org.asylia.law.facts.ConvictionFacts.KIND;
import static org.asylia.law.facts.ConvictionFacts.RESULT;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// A final conviction of a particularly serious crime bars asylum.
///
/// Any aggravated felony is one by law, whatever the sentence; other crimes are judged
/// ([org.asylia.law.crimes.ParticularlySeriousCrime]). Withholding has its own rule.
/// Left out: convictions entered before 1 October 1990 in the 9th Circuit, to which the first mandatory bar may not be
/// applied (Kankamalage v. INS, 335 F.3d 858 (9th Cir. 2003)).
public final class ParticularlySeriousCrimeBar {

    private static final Condition INDICATION = all(
            among(RESULT, "guilty", "deferred"),
            any(
                    among(FINDING, "aggravated-felony"),
                    among(KIND, "killing", "sexual", "violence", "robbery", "kidnapping", "weapons", "drug-selling")));

    private static final Condition BEFORE_1990 = contested(
            "asylum.bar.psc.before-1990",
            "Was a particularly serious crime a bar to asylum before a judge before 1 October 1990?",
            Reading.elsewhere(
                    "bar",
                    "Yes, as the former regulation said",
                    "former 8 CFR 208.8(f)(1)(iv); Matter of Frentescu, 18 I&N Dec. 244 (BIA 1982)",
                    yes("former 8 CFR 208.8(f)(1)(iv) barred asylum")),
            Reading.in(
                    Set.of("9"),
                    "discretion",
                    "No, it was weighed in discretion",
                    "Yang v. INS, 79 F.3d 932 (9th Cir. 1996), as a treatise reports it",
                    no("before 1 October 1990 it was only weighed in discretion")));

    public static final Rule RULE = Rule.of(
                    "asylum.bar.psc", "The person was convicted by final judgment of a particularly serious crime.")
            .kind(Kind.BAR)
            .each(CONVICTIONS)
            .cites(
                    "INA 208(b)(2)(A)(ii)",
                    "8 USC 1158(b)(2)(A)(ii)",
                    "Matter of N-A-M-, 24 I&N Dec. 336 (BIA 2007)",
                    "Delgado v. Holder, 648 F.3d 1095 (9th Cir. 2011)")
            .since(
                    "1980-04-01",
                    "Former 8 CFR 208.8(f)(1)(iv) (June 1980) as applied in Matter of Frentescu; from summaries, day of the"
                            + " regulation not verified",
                    all(holds("crimes.particularly-serious"), BEFORE_1990))
            .since(
                    "1990-10-01",
                    "Former 8 CFR 208.14(c)(1), the first mandatory bar for judges too; start read in a treatise",
                    holds("crimes.particularly-serious"))
            .since(
                    "1990-11-29",
                    "Former INA 208(d), Pub. L. 101-649, section 515(a)(1), for applications made from that day; start"
                            + " read in a treatise",
                    any(holds("asylum.bar.psc.aggravated-felony"), holds("crimes.particularly-serious")))
            .since(
                    "1997-04-01",
                    "INA 208(b)(2)(A)(ii), (B), for applications filed from that day; statute read",
                    indicated(
                            any(
                                    holds("asylum.bar.psc.aggravated-felony"),
                                    holds("asylum.bar.psc.designated-offenses"),
                                    holds("crimes.particularly-serious")),
                            INDICATION,
                            "The conviction is of a kind that indicates that the bar may apply.",
                            BarBurden.ONCE_INDICATED))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn(
                    "matter-of-frentescu",
                    "matter-of-n-a-m",
                    "delgado-v-holder",
                    "bastardo-vale-v-ag",
                    "lapaix-v-ag",
                    "matter-of-d-l-s")
            .leavesOut(
                    "Applications filed before 1 April 1997 and still open: the day asked for picks the text here.",
                    "Convictions before 1 October 1990 in the 9th Circuit (Kankamalage).")
            .build();

    private static final Condition FINAL_AGGRAVATED_FELONY =
            all(holds("crimes.final-conviction"), holds("crimes.aggravated-felony"));

    public static final Rule AGGRAVATED_FELONY = Rule.of(
                    "asylum.bar.psc.aggravated-felony",
                    "The conviction is of an aggravated felony, which for asylum is particularly serious by law.")
            .kind(Kind.PRESUMPTION)
            .each(CONVICTIONS)
            .cites("INA 208(b)(2)(B)(i)", "8 USC 1158(b)(2)(B)(i)")
            .before(Before.none("Before 29 November 1990 an aggravated felony did not by itself bar asylum."))
            .since(
                    "1990-11-29",
                    "Former INA 208(d), Pub. L. 101-649, section 515(a)(1): aggravated felons could not apply for asylum;"
                            + " start read in a treatise",
                    FINAL_AGGRAVATED_FELONY)
            .since("1997-04-01", "INA 208(b)(2)(B)(i), 110 Stat. 3009-692, read", FINAL_AGGRAVATED_FELONY)
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("moncrieffe-v-holder", "matter-of-u-m")
            .build();

    public static final Rule DESIGNATED_OFFENSES = Rule.of(
                    "asylum.bar.psc.designated-offenses",
                    "A regulation in force names the offense as particularly serious, or as a serious non-political"
                            + " crime.")
            .cites("INA 208(b)(2)(B)(ii)", "8 USC 1158(b)(2)(B)(ii)", "85 FR 67202")
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1997-04-01",
                    "INA 208(b)(2)(B)(ii) read; no regulation that names offenses is applied",
                    no("no regulation in force names offenses: the rule of 2020 is enjoined"))
            .recheck()
            .burden(Burden.NONE)
            .leavesOut("The content of the enjoined rule of 2020: see asylum.rule.crimes-2020.")
            .build();

    private ParticularlySeriousCrimeBar() {}
}
