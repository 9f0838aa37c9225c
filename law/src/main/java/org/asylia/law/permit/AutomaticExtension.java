package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.PermitFacts.ASKED;
import static org.asylia.law.facts.PermitFacts.ASKED_ON;
import static org.asylia.law.facts.PermitFacts.CARD_END;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.DECIDED;
import static org.asylia.law.facts.PermitFacts.FIRST;
import static org.asylia.law.facts.PermitFacts.OTHER_EXTENSION;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Yield;

/// Whether a renewal in time keeps the old card good by itself. The day of the renewal filing picks the text.
public final class AutomaticExtension {

    private static final Condition RENEWAL = all(says(ASKED), not(says(FIRST)));

    /// The day of filing; while nothing was filed, the day asked for.
    private static final DateTerm FILING = DateTerm.chosen(says(ASKED), told(ASKED_ON), DateTerm.asOf());

    public static final Rule EXTENSION = Rule.of(
                    "ead.auto-extension",
                    "The renewal was filed in time and keeps the old card good for up to 180 or 540 days.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 274a.13(d)", "81 FR 82398", "87 FR 26614", "89 FR 101208")
            .burden(Burden.APPLICANT)
            .selectedBy(FILING)
            .before(Before.none("Renewals did not extend a card by themselves."))
            .leavesOut(
                    "Renewals filed before 4 May 2022 and still pending then, which were lengthened to 540 days too.",
                    "Renewals already pending on 17 January 2017, and categories not listed here.",
                    "The same category on the old card and the renewal.")
            .since("2017-01-17", "81 FR 82398: two accounts read", lengthened(180))
            .gives(until(180))
            .since(
                    "2022-05-04",
                    "87 FR 26614, the rule of 8 April 2024 and the final rule in force from 13 January 2025: 540 days for"
                            + " renewals filed from this day on; accounts read, first page number from memory",
                    lengthened(540))
            .gives(until(540))
            .ended(
                    "2025-10-30",
                    Status.SUPERSEDED,
                    "DHS interim rule of 30 October 2025, 90 FR 48799: no extension for renewals filed from this day.")
            .build();

    public static final Rule ENDED = Rule.of(
                    "ead.auto-extension-ended",
                    "This renewal gives no extension: the old card ends on its day unless the new one is there.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 274a.13(d)", "90 FR 48799", "Doe 1 v. DHS, No. 26-cv-00060 (C.D. Cal. 2026)")
            .burden(Burden.NONE)
            .selectedBy(FILING)
            .before(Before.none("A renewal filed before 30 October 2025 keeps its extension."))
            .leavesOut("Seven plaintiffs for whom a court set the rule aside on 10 September 2026, told as another"
                    + " extension.")
            .since(
                    "2025-10-30",
                    "90 FR 48799: three accounts; order of 10 September 2026 (C.D. Cal.): one account",
                    all(RENEWAL, not(says(OTHER_EXTENSION))))
            .recheck()
            .build();

    private AutomaticExtension() {}

    private static Condition lengthened(int days) {
        return all(
                RENEWAL,
                not(says(DECIDED)),
                among(CATEGORY, "c8", "a5", "a10", "a3", "c9", "c10"),
                days(told(ASKED_ON), Order.AT_MOST, told(CARD_END)),
                days(DateTerm.asOf(), Order.AT_MOST, DateTerm.days(told(CARD_END), days)));
    }

    private static Yield until(int days) {
        return Yield.lastDay(
                DateTerm.named("the end of the extension", DateTerm.days(told(CARD_END), days)),
                "work on the old card; the new one is there",
                "Work on this card must stop until the new one is there.",
                "None but the new card: ask USCIS to hurry.");
    }
}
