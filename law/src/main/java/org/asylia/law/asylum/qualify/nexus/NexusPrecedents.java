package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.law.asylum.qualify.Precedent.IN_FORCE;
import static org.asylia.law.asylum.qualify.Precedent.precedent;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// When the decisions on the reason for harm were in force: L-E-A- I on nexus, and A-C-A-A- I and II.
public final class NexusPrecedents {

    public static final Rule L_E_A_1 = precedent(
                    "refugee.nexus.history.l-e-a-1",
                    "The part of Matter of L-E-A- I on nexus is in force.",
                    "matter-of-l-e-a-1")
            .cites("Matter of L-E-A-, 27 I&N Dec. 40 (BIA 2017)", "Matter of L-E-A-, 27 I&N Dec. 581 (A.G. 2019)")
            .since(
                    "2017-05-24",
                    "headnotes of L-E-A- I and II read: II affirmed this part, so that it never fell",
                    IN_FORCE)
            .build();

    public static final Rule A_C_A_A_1 = precedent(
                    "refugee.nexus.history.a-c-a-a-1", "Matter of A-C-A-A- I is in force.", "matter-of-a-c-a-a-1")
            .cites("Matter of A-C-A-A-, 28 I&N Dec. 84 (A.G. 2020)")
            .since("2020-09-24", "headnotes read", IN_FORCE)
            .since(
                    "2021-07-26",
                    Status.VACATED,
                    "headnote and day of A-C-A-A- II read in three copies",
                    no("Vacated as a whole by Matter of A-C-A-A-, 28 I&N Dec. 351 (A.G. 2021)."))
            .since(
                    "2025-09-02",
                    Status.UNCERTAIN,
                    "two accounts of S-S-F-M- read: they name A-B- I and II and not A-C-A-A-; its text was not read",
                    no("No source says that Matter of S-S-F-M- (2025) brought it back, so it is not applied."))
            .recheck()
            .build();

    public static final Rule A_C_A_A_2 = precedent(
                    "refugee.nexus.history.a-c-a-a-2", "Matter of A-C-A-A- II is in force.", "matter-of-a-c-a-a-2")
            .cites("Matter of A-C-A-A-, 28 I&N Dec. 351 (A.G. 2021)")
            .since("2021-07-26", "headnotes read; whether S-S-F-M- (2025) touched it was not seen", IN_FORCE)
            .recheck()
            .leavesOut("Stipulations before a judge: see asylum.evidence.stipulations.")
            .build();

    /// A-C-A-A- I is in force on the day asked for.
    static final Condition PERSONAL_ANIMUS = holds(A_C_A_A_1.id());

    private NexusPrecedents() {}
}
