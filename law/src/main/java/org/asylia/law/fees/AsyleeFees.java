package org.asylia.law.fees;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.FeeFacts.PERMIT_ONLINE;
import static org.asylia.law.facts.Lists.RELATIVES;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.FIRST;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.RelativeFacts;

/// Work cards of people with protection, and the family petition. All amounts are from memory.
final class AsyleeFees {

    private static final String ORDINARY = "8 CFR 106.2, fee rule of 2024; from memory, unverified";

    private static final Condition ORDINARY_CARD = any(holds("fee.i765.a5"), holds("fee.i765.a10"));

    static final Rule CARD = card(
            "fee.i765.a5",
            "An asylee owes the ordinary fee for a new work card; only the first card is free.",
            all(among(CATEGORY, "a5"), not(says(FIRST)), not(holds("fee.waiver.uscis"))));

    static final Rule OTHER_CARD = card(
            "fee.i765.a10",
            "The ordinary fee is owed for a work card (a)(10) or (c)(18).",
            any(all(among(CATEGORY, "a10"), not(holds("fee.waiver.uscis"))), among(CATEGORY, "c18")));

    static final Rule CARD_ON_PAPER = Rule.of("fee.i765.paper", "The ordinary fee for a work card on paper is owed.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 106.2")
            .burden(Burden.NONE)
            .selectedBy(PermitFees.DAY)
            .notVerified()
            .since("2024-04-01", ORDINARY, all(ORDINARY_CARD, not(says(PERMIT_ONLINE))))
            .gives(FeeTable.amount("fee.i765.paper", PermitFees.DAY))
            .recheck()
            .build();

    static final Rule CARD_ONLINE = Rule.of("fee.i765.online", "The ordinary fee for a work card online is owed.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 106.2")
            .burden(Burden.NONE)
            .selectedBy(PermitFees.DAY)
            .notVerified()
            .since("2024-04-01", ORDINARY, all(ORDINARY_CARD, says(PERMIT_ONLINE)))
            .gives(FeeTable.amount("fee.i765.online", PermitFees.DAY))
            .recheck()
            .build();

    static final Rule FAMILY_PETITION = Rule.of(
                    "fee.i730", "The family form (Form I-730) for this spouse or child costs nothing.")
            .kind(Kind.EFFECT)
            .each(RELATIVES)
            .cites("8 CFR 106.2")
            .burden(Burden.NONE)
            .notVerified()
            .since(
                    "1998-02-26",
                    "8 CFR 106.2, before 103.7; from memory, unverified",
                    among(RelativeFacts.RELATION, "spouse", "child"))
            .gives(FeeTable.amount("fee.i730", DateTerm.asOf()))
            .build();

    private AsyleeFees() {}

    private static Rule card(String id, String title, Condition condition) {
        return Rule.of(id, title)
                .kind(Kind.EFFECT)
                .cites("8 CFR 106.2", "8 CFR 274a.13")
                .burden(Burden.NONE.noting("Form I-912 may waive it, but for (c)(18) no source was found."))
                .selectedBy(PermitFees.DAY)
                .notVerified()
                .leavesOut("The amount, which differs on paper and online: fee.i765.paper, fee.i765.online.")
                .since("2024-04-01", ORDINARY, condition)
                .build();
    }
}
