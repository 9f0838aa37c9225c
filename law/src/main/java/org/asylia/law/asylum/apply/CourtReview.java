package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Courts may look again at these findings only for constitutional claims and questions of law.
///
/// A question of law includes applying a legal standard to settled facts (Guerrero-Lasprilla v. Barr, 2020); the
/// circuits differ on how far that reaches for the one-year exceptions.
public final class CourtReview {

    public static final Rule COURT_REVIEW = Rule.of(
                    "asylum.apply.no-review",
                    "A court may review findings on who may apply only for constitutional claims and questions of law.")
            .kind(Kind.EFFECT)
            .cites("INA 208(a)(3)", "8 USC 1158(a)(3)", "INA 242(a)(2)(D)", "8 USC 1252(a)(2)(D)")
            .burden(Burden.NONE)
            .before(Before.none("There was no such limit before 1 April 1997."))
            .since("1997-04-01", "INA 208(a)(3) read", yes("The statute takes review of these findings away."))
            .since(
                    "2005-05-11",
                    "INA 242(a)(2)(D), added by the REAL ID Act: from memory",
                    yes("Constitutional claims and questions of law stay open to review."))
            .decidedIn(
                    "guerrero-lasprilla-v-barr",
                    "ramadan-v-gonzales",
                    "viracacha-v-mukasey",
                    "chacon-botero-v-ag",
                    "sukwanputra-v-gonzales")
            .leavesOut("How each circuit draws the line between law and fact for the one-year exceptions.")
            .build();

    private CourtReview() {}
}
