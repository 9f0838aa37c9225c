package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.OfficialFacts;

/// An official must take part: by doing it, by having it done, by agreeing to it, or by letting it happen.
///
/// Doing it counts when it is done under colour of law, whatever the rank: with power that comes from the office.
/// There is no separate test for rogue officials, and what an officer does off duty as anyone could does not count.
/// Letting it happen is [Acquiescence].
public final class OfficialInvolvement {

    public static final Rule RULE = Rule.of(
                    "cat.torture.official",
                    "A public official, or someone acting as one, would do it, have it done, agree to it or let it"
                            + " happen.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.18(a)(1)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(1) (64 FR 8478), since 2003 also 1208.18(a)(1); an official summary read",
                    any(
                            holds("cat.torture.official.own-act"),
                            holds("cat.torture.official.consent"),
                            holds("cat.torture.acquiescence")))
            .decidedIn("khouzam-v-ashcroft", "barajas-romero-v-lynch", "avendano-hernandez-v-lynch")
            .build();

    public static final Rule OWN_ACT = Rule.of(
                    "cat.torture.official.own-act",
                    "An official, or someone acting as one, would do it under colour of law.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.18(a)(1)", "Matter of O-F-A-S-, 28 I&N Dec. 35 (A.G. 2020)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(1) (64 FR 8478), since 2003 also 1208.18(a)(1); an official summary read",
                    ownAct())
            .since(
                    "2020-07-14",
                    "Matter of O-F-A-S- (A.G.): colour of law, whatever the rank; headnotes read in three copies",
                    ownAct())
            .decidedIn(
                    "matter-of-o-f-a-s-ag",
                    "matter-of-j-g-r",
                    "barajas-romero-v-lynch",
                    "garcia-v-holder-5",
                    "iruegas-valdez-v-yates",
                    "h-h-v-garland")
            .build();

    public static final Rule CONSENT = Rule.of(
                    "cat.torture.official.consent", "An official would have it done, or agree to it.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.18(a)(1)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(1) (64 FR 8478), since 2003 also 1208.18(a)(1); an official summary read",
                    all(
                            says(ActorFacts.COLLUSION),
                            judged(Judgment.of(
                                            "cat.torture.official.consent",
                                            "Would an official have it done, or agree to it?",
                                            forIt(
                                                    "officials work with those who would do it",
                                                    says(ActorFacts.COLLUSION)),
                                            forIt("officials let it happen on purpose", says(OfficialFacts.LET_HAPPEN)),
                                            against(
                                                    "the police and the courts really try to stop it",
                                                    says(ActorFacts.REAL_EFFORTS)))
                                    .decidedIn("xochihua-jaimes-v-barr", "rodriguez-molinero-v-lynch"))))
            .decidedIn("rodriguez-molinero-v-lynch", "mendoza-sanchez-v-lynch", "xochihua-jaimes-v-barr")
            .build();

    private OfficialInvolvement() {}

    /// A private group that does not govern cannot act as an official; an officer who holds the person surely does.
    private static Condition ownAct() {
        return all(
                any(
                        among(ClaimFacts.PERSECUTOR, "government", "government-sponsored", "not-known"),
                        says(OfficialFacts.GROUP_GOVERNS)),
                any(
                        all(among(ClaimFacts.PERSECUTOR, "government"), says(OfficialFacts.OFFICIAL_CUSTODY)),
                        judged(Judgment.of(
                                        "cat.torture.official.own-act",
                                        "Would it be done under colour of law, by an official or someone acting as one?",
                                        forIt("they would use a power of office", says(OfficialFacts.USES_OFFICE)),
                                        forIt(
                                                "officials would be holding the person",
                                                says(OfficialFacts.OFFICIAL_CUSTODY)),
                                        forIt(
                                                "the group rules its area as a government would",
                                                says(OfficialFacts.GROUP_GOVERNS)),
                                        against(
                                                "an official acting for a private reason, outside the job",
                                                says(ActorFacts.OFFICIAL_ACTED_PRIVATELY)))
                                .decidedIn("matter-of-o-f-a-s-ag", "matter-of-j-g-r", "h-h-v-garland"))));
    }
}
