package org.asylia.law.fees;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.yearsBetween;
import static org.asylia.law.facts.AfterGrantFacts.ADJUSTMENT_FILED;
import static org.asylia.law.facts.FeeFacts.GREEN_CARD_IN_COURT;
import static org.asylia.law.facts.FeeFacts.GREEN_CARD_SENT_ON;
import static org.asylia.law.facts.FeeFacts.TRAVEL_ASKED;
import static org.asylia.law.facts.FeeFacts.TRAVEL_SENT_ON;
import static org.asylia.law.facts.FeeFacts.WITH_PARENT;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.PersonFacts.BIRTH_DATE;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;

/// The green card and the travel document of an asylee. The ordinary amounts are from memory.
final class AsyleeForms {

    private static final String ORDINARY = "8 CFR 106.2, fee rule of 2024; from memory, unverified";

    private static final DateTerm GREEN_CARD_DAY = DateTerm.named(
            "the day the green card form is sent",
            DateTerm.chosen(says(ADJUSTMENT_FILED), told(GREEN_CARD_SENT_ON), DateTerm.asOf()));

    private static final DateTerm TRAVEL_DAY = DateTerm.named(
            "the day the travel form is sent",
            DateTerm.chosen(says(TRAVEL_ASKED), told(TRAVEL_SENT_ON), DateTerm.asOf()));

    private static final Condition CHILD_WITH_PARENT = all(youngerThan(14, GREEN_CARD_DAY), says(WITH_PARENT));

    private static final Condition PAYS = all(says(GRANTED), not(holds("fee.waiver.uscis")));

    static final Rule GREEN_CARD = Rule.of("fee.i485", "An asylee owes the full fee for the green card form.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 106.2(a)")
            .burden(Burden.NONE.noting("Form I-912 may waive it for asylees; refugees do not pay."))
            .selectedBy(GREEN_CARD_DAY)
            .notVerified()
            .leavesOut("A child under 14 with a parent: fee.i485.child. In court: fee.i485.court on top.")
            .since("2024-04-01", ORDINARY, all(PAYS, not(CHILD_WITH_PARENT)))
            .gives(FeeTable.amount("fee.i485", GREEN_CARD_DAY))
            .recheck()
            .build();

    static final Rule GREEN_CARD_OF_A_CHILD = Rule.of(
                    "fee.i485.child", "A child under 14 who files with a parent owes the lower green card fee.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 106.2(a)")
            .burden(Burden.NONE)
            .selectedBy(GREEN_CARD_DAY)
            .notVerified()
            .since("2024-04-01", ORDINARY, all(PAYS, CHILD_WITH_PARENT))
            .gives(FeeTable.amount("fee.i485.child", GREEN_CARD_DAY))
            .recheck()
            .build();

    static final Rule IN_COURT = Rule.of("fee.i485.court", "A green card in court costs a fee of the statute on top.")
            .kind(Kind.EFFECT)
            .cites("Pub. L. 119-21, sec. 100013", "8 CFR 1103.7")
            .burden(Burden.NONE)
            .selectedBy(GREEN_CARD_DAY)
            .notVerified()
            .before(Before.none("There was no fee of the statute."))
            .leavesOut("The amount from 2026 on, which was not found; the section, taken from the appeal fee.")
            .since("2025-07-09", "EOIR PM 25-35; one account read", all(says(GRANTED), says(GREEN_CARD_IN_COURT)))
            .gives(FeeTable.amount("fee.i485.court", GREEN_CARD_DAY))
            .since("2026-01-01", "Owed as before; amount not found", all(says(GRANTED), says(GREEN_CARD_IN_COURT)))
            .recheck()
            .build();

    static final Rule TRAVEL_DOCUMENT = travel(
            "fee.i131",
            "The fee for a refugee travel document is owed, for a person of 16 or more.",
            all(says(GRANTED), not(youngerThan(16, TRAVEL_DAY))));

    static final Rule TRAVEL_DOCUMENT_OF_A_CHILD = travel(
            "fee.i131.child",
            "The lower fee for a refugee travel document is owed, for a person under 16.",
            all(says(GRANTED), youngerThan(16, TRAVEL_DAY)));

    private AsyleeForms() {}

    private static Condition youngerThan(int years, DateTerm day) {
        return amounts(yearsBetween(told(BIRTH_DATE), day), Order.LESS, number(years));
    }

    private static Rule travel(String id, String title, Condition condition) {
        return Rule.of(id, title)
                .kind(Kind.EFFECT)
                .cites("8 CFR 106.2")
                .burden(Burden.NONE)
                .selectedBy(TRAVEL_DAY)
                .notVerified()
                .leavesOut("Whether it can be waived.")
                .since("2024-04-01", ORDINARY, condition)
                .gives(FeeTable.amount(id, TRAVEL_DAY))
                .recheck()
                .build();
    }
}
