package org.asylia.law.asylum.qualify.group;

import static org.asylia.law.asylum.qualify.Precedent.IN_FORCE;
import static org.asylia.law.asylum.qualify.Precedent.inForce;
import static org.asylia.law.asylum.qualify.Precedent.precedent;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// When each decision on the family as a group was in force: L-E-A- I (its part on groups), II and III.
///
/// The part of L-E-A- I on nexus never fell; it is among the nexus precedents.
public final class FamilyPrecedents {

    private static final String VACATED_SOURCE = "Matter of L-E-A-, 28 I&N Dec. 304 (A.G. 2021): headnotes read";
    private static final String R_E_R_M = "Overruled by Matter of R-E-R-M- & J-D-R-M-, 29 I&N Dec. 202 (A.G. 2025).";

    public static final Rule L_E_A_1_FIRST = precedent(
                    "refugee.psg.history.l-e-a-1.first",
                    "Matter of L-E-A- I on groups is in force, in its first period.",
                    "matter-of-l-e-a-1")
            .cites("Matter of L-E-A-, 27 I&N Dec. 40 (BIA 2017)")
            .since("2017-05-24", "headnotes of L-E-A- I and II read", IN_FORCE)
            .ended("2019-07-29", Status.SUPERSEDED, "Overruled by Matter of L-E-A-, 27 I&N Dec. 581 (A.G. 2019).")
            .build();

    public static final Rule L_E_A_1_SECOND = precedent(
                    "refugee.psg.history.l-e-a-1.second",
                    "Matter of L-E-A- I on groups is in force again, in its second period.",
                    "matter-of-l-e-a-1")
            .cites("Matter of L-E-A-, 27 I&N Dec. 40 (BIA 2017)", "Matter of L-E-A-, 28 I&N Dec. 304 (A.G. 2021)")
            .since("2021-06-16", VACATED_SOURCE + ", and an article of 17 June 2021", IN_FORCE)
            .ended("2025-09-02", Status.SUPERSEDED, R_E_R_M)
            .build();

    public static final Rule L_E_A_2_FIRST = precedent(
                    "refugee.psg.history.l-e-a-2.first",
                    "Matter of L-E-A- II is in force, in its first period.",
                    "matter-of-l-e-a-2")
            .cites("Matter of L-E-A-, 27 I&N Dec. 581 (A.G. 2019)")
            .since("2019-07-29", "headnotes and day read", IN_FORCE)
            .ended("2021-06-16", Status.SUPERSEDED, "Vacated by Matter of L-E-A-, 28 I&N Dec. 304 (A.G. 2021).")
            .build();

    public static final Rule L_E_A_2_SECOND = precedent(
                    "refugee.psg.history.l-e-a-2.second",
                    "Matter of L-E-A- II is in force again, in its second period.",
                    "matter-of-r-e-r-m-and-j-d-r-m")
            .cites(
                    "Matter of L-E-A-, 27 I&N Dec. 581 (A.G. 2019)",
                    "Matter of R-E-R-M- & J-D-R-M-, 29 I&N Dec. 202 (A.G. 2025)")
            .since(
                    "2025-09-02",
                    "a litigation center's statement and a press analysis read; the text of R-E-R-M- & J-D-R-M- was not",
                    IN_FORCE)
            .recheck()
            .build();

    public static final Rule L_E_A_3 = precedent(
                    "refugee.psg.history.l-e-a-3", "Matter of L-E-A- III is in force.", "matter-of-l-e-a-3")
            .cites("Matter of L-E-A-, 28 I&N Dec. 304 (A.G. 2021)")
            .since("2021-06-16", VACATED_SOURCE, IN_FORCE)
            .ended("2025-09-02", Status.SUPERSEDED, R_E_R_M)
            .build();

    /// L-E-A- II is in force on the day asked for.
    static final Condition L_E_A_2 = inForce(L_E_A_2_FIRST, L_E_A_2_SECOND);

    private FamilyPrecedents() {}
}
