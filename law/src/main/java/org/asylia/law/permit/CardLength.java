package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.DECIDED;
import static org.asylia.law.facts.PermitFacts.DECIDED_ON;

import java.time.Period;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;

/// How long a new card runs. The day of the decision picks the text, because forms then pending were covered too.
public final class CardLength {

    public static final Rule EIGHTEEN_MONTHS = Rule.of(
                    "ead.validity-18-months", "A card in this category runs for eighteen months at most.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 274a.12(c)(8)", "8 CFR 274a.13(b)")
            .burden(Burden.NONE)
            .selectedBy(DateTerm.chosen(says(DECIDED), told(DECIDED_ON), DateTerm.asOf()))
            .leavesOut("Cards issued before, which keep their dates; shorter cards in single cases.")
            .since(
                    "2023-09-27",
                    "USCIS Policy Manual of this day, from memory: up to five years",
                    no("These categories ran for up to five years."))
            .since(
                    "2025-12-05",
                    "USCIS Policy Manual, update of 4 and 5 December 2025, for forms pending or filed from this day;"
                            + " three accounts",
                    among(CATEGORY, "c8", "a5", "a10", "a3", "c9", "c10"))
            .gives(Yield.lastDay(
                    DateTerm.named(
                            "eighteen months after the decision",
                            DateTerm.moved(told(DECIDED_ON), Period.ofMonths(18))),
                    "renewed: the new card is there",
                    "The card proves nothing any more; an asylee may still work because of the status.",
                    "A renewal, filed up to 180 days before the end."))
            .build();

    private CardLength() {}
}
