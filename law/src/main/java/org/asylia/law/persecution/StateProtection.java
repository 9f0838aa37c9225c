package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.told;
import static org.asylia.law.facts.ActorFacts.AUTHORITIES_ACTED;
import static org.asylia.law.facts.ActorFacts.COLLUSION;
import static org.asylia.law.facts.ActorFacts.EFFORTS_WORK;
import static org.asylia.law.facts.ActorFacts.LAW_PERMITS_HARM;
import static org.asylia.law.facts.ActorFacts.OFFICIAL_ACTED_PRIVATELY;
import static org.asylia.law.facts.ActorFacts.POLICE_HARMED;
import static org.asylia.law.facts.ActorFacts.REAL_EFFORTS;
import static org.asylia.law.facts.ActorFacts.REPORTING_DANGEROUS;
import static org.asylia.law.facts.ActorFacts.REPORTING_FUTILE;
import static org.asylia.law.facts.ActorFacts.REPORTS;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;
import static org.asylia.law.facts.Lists.CLAIMS;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;

/// Harm by private people counts only where the government is unable or unwilling to control them.
///
/// Matter of A-B- I (2018) spoke of a state that condones the harm or is completely helpless; A-B- II (2021) called
/// that the same test in other words; both were vacated in 2021 and restored in 2025. Several circuits refuse to read
/// it as a higher bar, so both readings are kept.
public final class StateProtection {

    /// One failed report is not proof by itself.
    public static final Rule SINGLE_REPORT = Rule.of(
                    "refugee.persecution.actor.single-report",
                    "One failed report to the police is all there is, and that does not show a state unable or"
                            + " unwilling to protect.")
            .kind(Kind.EVIDENCE)
            .each(CLAIMS)
            .cites("Matter of K-S-H-, 29 I&N Dec. 307 (BIA 2025)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .decidedIn("matter-of-k-s-h")
            .since(
                    "2025-11-01",
                    "Matter of K-S-H-: a bar association's summary read; about November 2025, day not verified",
                    all(amounts(told(REPORTS), Order.EQUAL, number(1)), not(says(POLICE_HARMED)), not(says(COLLUSION))))
            .recheck()
            .build();

    private static final Condition PRIVATE =
            any(among(PERSECUTOR, "private", "not-known"), says(OFFICIAL_ACTED_PRIVATELY));

    private static final Judgment CANNOT_OR_WILL_NOT = Judgment.of(
                    "refugee.persecution.actor.unable-unwilling",
                    "Is the home government unable or unwilling to control the people who do the harm?",
                    forIt(
                            "Help was asked for and none came",
                            all(amounts(told(REPORTS), Order.AT_LEAST, number(1)), not(says(AUTHORITIES_ACTED)))),
                    forIt("Asking for help would have been useless", says(REPORTING_FUTILE)),
                    forIt("Asking for help would have been dangerous", says(REPORTING_DANGEROUS)),
                    forIt("Officials did harm when asked for help", says(POLICE_HARMED)),
                    forIt("Officials work with those who do the harm", says(COLLUSION)),
                    forIt("The law allows the harm or punishes people like the applicant", says(LAW_PERMITS_HARM)),
                    forIt("Efforts are made but do not protect", all(says(REAL_EFFORTS), not(says(EFFORTS_WORK)))),
                    against("Officials did something real to protect", says(AUTHORITIES_ACTED)),
                    against("The government makes real efforts", says(REAL_EFFORTS)),
                    against("There is only one failed report", holds("refugee.persecution.actor.single-report")),
                    against(
                            "Nobody asked for help, and nothing made asking useless or dangerous",
                            all(
                                    amounts(told(REPORTS), Order.EQUAL, number(0)),
                                    not(says(REPORTING_FUTILE)),
                                    not(says(REPORTING_DANGEROUS)))))
            .decidedIn(
                    "matter-of-o-z-and-i-z",
                    "matter-of-s-a",
                    "matter-of-c-g-t",
                    "matter-of-k-s-h",
                    "matter-of-a-b-2",
                    "bringas-rodriguez-v-sessions",
                    "rosales-justo-v-sessions",
                    "orellana-v-barr",
                    "k-h-v-barr",
                    "sanchez-amador-v-garland",
                    "menjivar-v-gonzales");

    private static final Judgment NO_HELP_AT_ALL = Judgment.of(
                    "refugee.persecution.actor.helpless",
                    "Did the government condone the harm, or was it completely helpless to protect?",
                    forIt("Officials work with those who do the harm", says(COLLUSION)),
                    forIt("The law allows the harm or punishes people like the applicant", says(LAW_PERMITS_HARM)),
                    forIt("Efforts are made but do not protect", all(says(REAL_EFFORTS), not(says(EFFORTS_WORK)))),
                    against("Officials did something real to protect", says(AUTHORITIES_ACTED)),
                    against("The government makes real efforts", says(REAL_EFFORTS)))
            .decidedIn(
                    "matter-of-a-b-1",
                    "matter-of-a-b-2",
                    "gonzales-veliz-v-barr",
                    "menjivar-v-gonzales",
                    "grace-v-barr");

    /// The words of A-B- I, kept apart because several circuits do not accept them as a higher bar.
    public static final Rule HELPLESS = Rule.of(
                    "refugee.persecution.actor.helpless",
                    "The government condoned the private harm or was completely helpless to protect against it.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites(
                    "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)",
                    "Matter of A-B-, 28 I&N Dec. 199 (A.G. 2021)",
                    "Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025)")
            .burden(Burden.APPLICANT)
            .before(Before.met("The words were not part of the Board's test yet."))
            .decidedIn("matter-of-a-b-1", "matter-of-a-b-2", "matter-of-s-s-f-m")
            .since("2018-06-11", "Matter of A-B- I; date read", judged(NO_HELP_AT_ALL))
            .since(
                    "2021-06-16",
                    "Matter of A-B- III vacated both earlier decisions; date read",
                    yes("The words were not part of the test while A-B- III stood."))
            .since(
                    "2025-09-02",
                    "Matter of S-S-F-M- restored A-B- I and II; a law firm's summary of that day read",
                    judged(NO_HELP_AT_ALL))
            .recheck()
            .build();

    private static final Condition ORDINARY = all(PRIVATE, judged(CANNOT_OR_WILL_NOT));

    public static final Rule RULE = Rule.of(
                    "refugee.persecution.actor.unable-unwilling",
                    "The harm comes from private people whom the government is unable or unwilling to control.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites(
                    "INA 101(a)(42)(A)",
                    "Matter of Acosta, 19 I&N Dec. 211 (BIA 1985)",
                    "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)",
                    "Matter of A-B-, 28 I&N Dec. 199 (A.G. 2021)",
                    "Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021)",
                    "Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025)",
                    "Matter of C-G-T-, 28 I&N Dec. 740 (BIA 2023)",
                    "Grace v. Barr, 965 F.3d 883 (D.C. Cir. 2020)",
                    "Bringas-Rodriguez v. Sessions, 850 F.3d 1051 (9th Cir. 2017)")
            .burden(Burden.APPLICANT.noting(
                    "Not having asked for help is not fatal where it was useless or dangerous."))
            .decidedIn("matter-of-acosta", "matter-of-a-b-1", "matter-of-a-b-2", "matter-of-c-g-t", "matter-of-k-s-h")
            .leavesOut("Whether C-G-T- (2023) still stands after 2025: no source says that it was overruled.")
            .since(
                    "1985-03-01",
                    "Matter of Acosta: forces that the state cannot or will not control; from memory",
                    ORDINARY)
            .since("2018-06-11", "Matter of A-B- I; date read; circuits from memory except Grace", byCircuit())
            .since("2021-06-16", "Matter of A-B- III: back to the law before; date read", ORDINARY)
            .since(
                    "2025-09-02",
                    "Matter of S-S-F-M- restored A-B- I and II, which call both wordings one test; headnotes of"
                            + " A-B- II read; circuits from memory except Grace",
                    byCircuit())
            .recheck()
            .build();

    private StateProtection() {}

    private static Condition byCircuit() {
        return contested(
                "refugee.persecution.actor.unable-unwilling.helpless",
                "Must the state have condoned the harm or been completely helpless?",
                Reading.elsewhere(
                        "condoned-or-helpless",
                        "Attorney General: unable or unwilling means that it condoned the harm or was helpless",
                        "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018); 28 I&N Dec. 199 (A.G. 2021)",
                        all(ORDINARY, holds("refugee.persecution.actor.helpless"))),
                Reading.in(
                        Set.of("1", "2", "4", "6", "9", "dc"),
                        "unable-or-unwilling",
                        "These circuits: complete helplessness is no higher bar; ask whether the state is unable or"
                                + " unwilling",
                        "Grace v. Barr, 965 F.3d 883 (D.C. Cir. 2020); Bringas-Rodriguez v. Sessions, 850 F.3d 1051"
                                + " (9th Cir. 2017); Scarlett v. Barr, 957 F.3d 316 (2d Cir. 2020); 1st, 4th and 6th"
                                + " from memory",
                        ORDINARY));
    }
}
