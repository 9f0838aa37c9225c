package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.yes;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;

/// Which court has the case, and which circuit's law it applies.
///
/// Two circuits can differ: the one whose law the agency applies, and the one in which a petition is filed (where
/// the judge completed the case). Both are for the user to name; the rules take the first.
public final class GoverningLaw {

    public static final Rule VENUE = Rule.of(
                    "forum.venue",
                    "Venue lies with the court where the charging document was filed, until a judge grants a change.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1003.20(a)", "8 CFR 1003.20(b)", "8 CFR 1003.11")
            .burden(Burden.NONE)
            .since(
                    "1992-05-01",
                    "Manual on control courts read; the rest from memory",
                    yes("A control court only keeps the file; it is not venue."))
            .notVerified()
            .decidedIn("matter-of-garcia-2023", "matter-of-m-n-i")
            .leavesOut("Good cause for a change of venue.")
            .build();

    public static final Rule CHOICE_OF_LAW = Rule.of(
                    "forum.choice-of-law", "The law of the circuit where venue lies governs, wherever the judge sits.")
            .cites(
                    "Matter of Garcia, 28 I&N Dec. 693 (BIA 2023)",
                    "Matter of M-N-I-, 28 I&N Dec. 803 (BIA 2024)",
                    "INA 242(b)(2)")
            .burden(Burden.NONE)
            .since(
                    "2023-03-24",
                    "Headnote of Garcia, an account of M-N-I- and a note on the Fourth Circuit read",
                    contested(
                            "forum.choice-of-law.remote-judge",
                            "Does the law of the place of venue govern when the judge sits in another circuit?",
                            Reading.in(
                                    Set.of("4"),
                                    "where-the-judge-sits",
                                    "Fourth Circuit: the place where the judge sat counts for the petition.",
                                    "Herrera-Alcala v. Garland, 39 F.4th 233 (4th Cir. 2022)",
                                    no("The judge's place counts.")),
                            Reading.elsewhere(
                                    "venue",
                                    "The Board: venue counts.",
                                    "Matter of Garcia, 28 I&N Dec. 693 (BIA 2023)",
                                    yes("Venue counts."))))
            .decidedIn("matter-of-garcia-2023", "matter-of-m-n-i")
            .leavesOut("Which law USCIS applies: not checked.")
            .build();

    private GoverningLaw() {}
}
