package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.yes;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// Whether a judge may release on bond a person who came in without inspection: it turns on the circuit of detention.
///
/// The Board says no since September 2025; the Supreme Court has taken the question. Left out: people who were
/// admitted, people held for crimes, and parole by the department.
public final class Detention {

    private static final String AGENCY = "Matter of Yajure Hurtado, 29 I&N Dec. 216 (BIA 2025)";

    private static final Condition HELD = yes("Everyone who came in without inspection is held without bond.");
    private static final Condition BOND = no("A judge may hold a bond hearing.");

    private static final Condition POINT = contested(
            "entry.dhs-detention.235b.bond",
            "Is a person who came in without inspection, and is arrested inside the country, held without bond?",
            Reading.in(
                    Set.of("5", "8"),
                    "held-here",
                    "Fifth and Eighth Circuits: held without bond.",
                    "Buenrostro-Mendez v. Bondi, 166 F.4th 494 (5th Cir. 2026); Herrera Avila v. Bondi (8th Cir. 2026)",
                    HELD),
            Reading.in(
                    Set.of("2", "6", "9", "10"),
                    "bond-here",
                    "Second, Sixth, Ninth and Tenth Circuits: a bond hearing.",
                    "Cunha v. Freden (2d Cir. 2026); Lopez-Campos v. Raycraft (6th Cir. 2026); Rodriguez Vazquez v."
                            + " Bostock (9th Cir. 2026); Santillan Quiroz v. Mullin (10th Cir. 2026)",
                    BOND),
            Reading.elsewhere("held", "The Board: held without bond.", AGENCY, HELD),
            Reading.elsewhere(
                    "bond",
                    "Courts that reject the Board: a bond hearing; how the other circuits stand was not settled.",
                    "Accounts of decisions in the First, Third, Seventh and Eleventh Circuits, 2026",
                    BOND));

    public static final Rule DETENTION = Rule.of(
                    "entry.dhs-detention.235b",
                    "The person came in without inspection and may be held without a bond hearing.")
            .kind(Kind.EFFECT)
            .cites("INA 235(b)(1)(B)(ii)", "INA 235(b)(2)(A)", AGENCY)
            .burden(Burden.NONE)
            .since(
                    "2025-07-08",
                    Status.UNCERTAIN,
                    "Trackers and accounts to October 2026 read, no opinion; certiorari granted on 1 October 2026"
                            + " (Rhoney v. Barbosa da Cunha, No. 26-104)",
                    all(holds("entry.ewi"), POINT))
            .recheck()
            .decidedIn(
                    "matter-of-yajure-hurtado",
                    "matter-of-q-li",
                    "buenrostro-mendez-v-bondi",
                    "cunha-v-freden",
                    "rodriguez-vazquez-v-bostock",
                    "santillan-quiroz-v-mullin",
                    "herrera-avila-v-bondi",
                    "hernandez-alvarez-v-warden",
                    "matter-of-n-a-g-c")
            .leavesOut("The frame names the circuit of the court; the circuit of detention can differ.")
            .build();

    private Detention() {}
}
