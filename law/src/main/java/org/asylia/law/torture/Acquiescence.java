package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.told;
import static org.asylia.law.facts.Lists.CLAIMS;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.OfficialFacts;

/// Letting it happen: an official knows beforehand, or closes their eyes, and breaches a duty to step in.
///
/// Two steps, each of its own: [#AWARE] and then the breach. More is needed than a government that is unable or
/// unwilling to protect, which is the test for asylum.
public final class Acquiescence {

    public static final Rule RULE = Rule.of(
                    "cat.torture.acquiescence",
                    "An official who knows beforehand, or closes their eyes to it, would breach a duty to step in.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.18(a)(7)", "Matter of O-A-R-G-, 29 I&N Dec. 30 (BIA 2025)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(7) (64 FR 8478), since 2003 also 1208.18(a)(7); quoted in an article that was read",
                    all(holds("cat.torture.acquiescence.awareness"), breach()))
            .since(
                    "2025-04-30",
                    "Matter of O-A-R-G-: more complicity than inability or unwillingness to protect; headnote read",
                    all(holds("cat.torture.acquiescence.awareness"), breach()))
            .decidedIn(
                    "matter-of-o-a-r-g",
                    "matter-of-m-s-i",
                    "zheng-v-ashcroft",
                    "khouzam-v-ashcroft",
                    "h-h-v-garland",
                    "murillo-morocho-v-garland",
                    "de-la-rosa-v-holder",
                    "mendoza-sanchez-v-lynch",
                    "xochihua-jaimes-v-barr",
                    "reyes-sanchez-v-ag",
                    "saldana-v-lynch",
                    "garcia-milian-v-holder")
            .leavesOut("The enjoined 2020 rule that would have rewritten 8 CFR 1208.18(a)(7): see"
                    + " asylum.rule.global-2020.")
            .build();

    public static final Rule AWARE = Rule.of(
                    "cat.torture.acquiescence.awareness",
                    "An official would know of it beforehand, or would close their eyes to it.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites(
                    "8 CFR 1208.18(a)(7)",
                    "Matter of S-V-, 22 I&N Dec. 1306 (BIA 2000)",
                    "Zheng v. Ashcroft, 332 F.3d 1186 (9th Cir. 2003)",
                    "Khouzam v. Ashcroft, 361 F.3d 161 (2d Cir. 2004)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(7) (64 FR 8478) with the Senate's understanding: knowledge or wilful blindness; from"
                            + " memory",
                    knowledgeOrBlindness())
            .since("2000-05-09", "Matter of S-V-: wilful acceptance; headnotes read", readings(Set.of()))
            .since("2003-06-18", "Zheng (9th Cir.) rejects it; read", readings(Set.of("9")))
            .since("2004-02-24", "Khouzam (2d Cir.) rejects it too; read", readings(Set.of("2", "9")))
            .since(
                    "2013-01-01",
                    "By then the 3d, 5th, 6th, 8th and 10th Circuits too, and the 4th in 2013 (Suarez-Valenzuela), from"
                            + " memory; later agency decisions speak of wilful blindness. The day is not verified",
                    knowledgeOrBlindness())
            .decidedIn(
                    "matter-of-s-v",
                    "matter-of-y-l-a-g-r-s-r",
                    "zheng-v-ashcroft",
                    "khouzam-v-ashcroft",
                    "amir-v-gonzales",
                    "silva-rengifo-v-ag",
                    "mouawad-v-gonzales",
                    "hakim-v-holder",
                    "suarez-valenzuela-v-holder",
                    "bromfield-v-mukasey")
            .leavesOut("Between 2004 and 2013 the days on which the other circuits rejected wilful acceptance: both"
                    + " readings run there.")
            .build();

    private Acquiescence() {}

    private static Condition knowledgeOrBlindness() {
        return any(says(OfficialFacts.KNOW), says(OfficialFacts.LOOK_AWAY), says(OfficialFacts.LET_HAPPEN));
    }

    /// Where a circuit rejected the Board's test, wilful blindness is enough; elsewhere both readings ran.
    private static Condition readings(Set<String> rejecting) {
        var acceptance = Reading.elsewhere(
                "wilful-acceptance",
                "The Board in 2000: officials must wilfully accept it",
                "Matter of S-V-, 22 I&N Dec. 1306 (BIA 2000)",
                says(OfficialFacts.LET_HAPPEN));
        var undecided = Reading.elsewhere(
                "wilful-blindness",
                "The courts: knowledge or wilful blindness is enough",
                "Zheng v. Ashcroft, 332 F.3d 1186 (9th Cir. 2003)",
                knowledgeOrBlindness());
        var controlling = Reading.in(
                rejecting,
                "wilful-blindness-here",
                "This circuit: knowledge or wilful blindness is enough",
                "Zheng v. Ashcroft, 332 F.3d 1186 (9th Cir. 2003); Khouzam v. Ashcroft, 361 F.3d 161 (2d Cir. 2004)",
                knowledgeOrBlindness());
        var question = "Is wilful blindness of officials enough, or must they wilfully accept the torture?";
        var point = "cat.torture.acquiescence.wilful-blindness";
        return rejecting.isEmpty()
                ? contested(point, question, acceptance, undecided)
                : contested(point, question, controlling, acceptance, undecided);
    }

    private static Condition breach() {
        return judged(Judgment.of(
                        "cat.torture.acquiescence",
                        "Would an official who knows beforehand, or closes their eyes to it, breach a duty to step in?",
                        forIt("officials let it happen on purpose", says(OfficialFacts.LET_HAPPEN)),
                        forIt("officials look away", says(OfficialFacts.LOOK_AWAY)),
                        forIt("officials work with those who would do it", says(ActorFacts.COLLUSION)),
                        forIt(
                                "officials were asked for help and gave none",
                                all(
                                        amounts(told(ActorFacts.REPORTS), Order.AT_LEAST, number(1)),
                                        not(says(ActorFacts.AUTHORITIES_ACTED)))),
                        forIt("officials harmed the person who asked for help", says(ActorFacts.POLICE_HARMED)),
                        against("the efforts protect people like the person", says(ActorFacts.EFFORTS_WORK)),
                        against("the police and the courts really try to stop it", says(ActorFacts.REAL_EFFORTS)))
                .decidedIn("matter-of-o-a-r-g", "h-h-v-garland", "de-la-rosa-v-holder", "reyes-sanchez-v-ag"));
    }
}
