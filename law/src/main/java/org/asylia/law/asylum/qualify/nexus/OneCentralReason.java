package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.CLAIMS;

import java.util.List;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.law.asylum.qualify.ProtectedGround;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.NexusFacts;

/// A protected ground is, or will be, at least one central reason for the harm.
///
/// It need not be the only or the main one, but more than incidental, tangential or superficial. It governs
/// applications filed on or after 11 May 2005.
public final class OneCentralReason {

    /// What speaks for and against a protected reason, whichever test applies.
    static final List<Judgment.Factor> FACTORS = List.of(
            forIt("Their own words show it", says(NexusFacts.SAID_WHY)),
            forIt("Others like the person are harmed in the same way", says(NexusFacts.OTHERS_ALIKE)),
            forIt("It began, or got worse, once they learned of it", says(NexusFacts.BEGAN_AFTER)),
            forIt("They have no other reason", not(says(NexusFacts.OTHER_MOTIVE))),
            against("They would do the same to anyone in that place", says(NexusFacts.ANYONE)),
            against("They want money, land or things", says(NexusFacts.MONEY)),
            against("They want recruits", says(NexusFacts.RECRUITS)),
            against("It is about a private quarrel", says(NexusFacts.PERSONAL)),
            against(
                    "Matter of A-C-A-A- (2020), on personal animus, is in force on this day",
                    all(says(NexusFacts.PERSONAL), NexusPrecedents.PERSONAL_ANIMUS)));

    private static final Judgment JUDGMENT = new Judgment(
            "refugee.nexus.one-central-reason",
            "Is a protected ground at least one central reason for the harm, more than incidental, tangential or"
                    + " superficial?",
            FACTORS,
            List.of(
                    "matter-of-j-b-n-and-s-m",
                    "matter-of-l-e-a-1",
                    "matter-of-a-b-2",
                    "matter-of-m-r-m-s",
                    "ndayshimiye-v-ag",
                    "parussimova-v-mukasey",
                    "acharya-v-holder",
                    "hernandez-avalos-v-lynch",
                    "shaikh-v-holder"));

    public static final Rule RULE = Rule.of(
                    "refugee.nexus.one-central-reason",
                    "A protected ground is at least one central reason for the harm.")
            .each(CLAIMS)
            .cites("INA 208(b)(1)(B)(i)", "8 USC 1158(b)(1)(B)(i)")
            .selectedBy(FilingFacts.FILING)
            .before(Before.met("It is not asked of applications filed before 11 May 2005."))
            .burden(Burden.APPLICANT.noting("Circumstantial proof is allowed."))
            .since(
                    "2005-05-11",
                    "REAL ID Act 101(a)(3), (h)(2): statute outline and A-B- II headnote read",
                    all(holds(ProtectedGround.RULE.id()), judged(JUDGMENT)))
            .decidedIn("matter-of-j-b-n-and-s-m", "matter-of-l-e-a-1", "ndayshimiye-v-ag")
            .leavesOut(
                    "That a reason subordinate to another does not count: the Board said so, the Third Circuit refused"
                            + " it, and the question here does not rest on it.",
                    "How withholding is linked to a ground: see withholding.nexus.")
            .build();

    private OneCentralReason() {}
}
