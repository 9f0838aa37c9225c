package org.asylia.law.asylum.qualify.group;

import static org.asylia.law.asylum.qualify.Precedent.IN_FORCE;
import static org.asylia.law.asylum.qualify.Precedent.inForce;
import static org.asylia.law.asylum.qualify.Precedent.precedent;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// When each decision on violence by a partner was in force: A-R-C-G-, and A-B- I, II and III.
///
/// Every period has a row of its own; on no day are A-R-C-G- and A-B- I in force together. From 14 January 2021
/// A-B- II stood beside A-B- I.
public final class DomesticViolencePrecedents {

    private static final String RESTORED = "a law-firm summary and a litigation center's statement of 2 September 2025"
            + " read; the text of S-S-F-M- was not";
    private static final String VACATED_SOURCE = "Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021): text opening read";
    private static final String S_S_F_M = "Overruled by Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025).";

    public static final Rule A_R_C_G_FIRST = precedent(
                    "refugee.psg.history.a-r-c-g",
                    "Matter of A-R-C-G- is in force, in its first period.",
                    "matter-of-a-r-c-g")
            .cites("Matter of A-R-C-G-, 26 I&N Dec. 388 (BIA 2014)")
            .since("2014-08-26", "decision and headnote read; its overruling read in several sources", IN_FORCE)
            .ended("2018-06-11", Status.SUPERSEDED, "Overruled by Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018).")
            .build();

    public static final Rule A_R_C_G_SECOND = precedent(
                    "refugee.psg.history.a-r-c-g.second",
                    "Matter of A-R-C-G- is in force again, in its second period.",
                    "matter-of-a-r-c-g")
            .cites("Matter of A-R-C-G-, 26 I&N Dec. 388 (BIA 2014)", "Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021)")
            .since("2021-06-16", VACATED_SOURCE + "; it names A-R-C-G-", IN_FORCE)
            .ended("2025-09-02", Status.SUPERSEDED, S_S_F_M)
            .build();

    public static final Rule A_B_1_FIRST = precedent(
                    "refugee.psg.history.a-b-1.first",
                    "Matter of A-B- I is in force, in its first period.",
                    "matter-of-a-b-1")
            .cites("Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)")
            .since("2018-06-11", "headnotes and day read", IN_FORCE)
            .ended("2021-06-16", Status.SUPERSEDED, "Vacated by Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021).")
            .build();

    public static final Rule A_B_1_SECOND = precedent(
                    "refugee.psg.history.a-b-1.second",
                    "Matter of A-B- I is in force again, in its second period.",
                    "matter-of-s-s-f-m")
            .cites("Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)", "Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025)")
            .since("2025-09-02", RESTORED, IN_FORCE)
            .recheck()
            .build();

    public static final Rule A_B_2_FIRST = precedent(
                    "refugee.psg.history.a-b-2.first",
                    "Matter of A-B- II is in force, in its first period.",
                    "matter-of-a-b-2")
            .cites("Matter of A-B-, 28 I&N Dec. 199 (A.G. 2021)")
            .since("2021-01-14", "headnotes and day read", IN_FORCE)
            .ended("2021-06-16", Status.SUPERSEDED, "Vacated by Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021).")
            .build();

    public static final Rule A_B_2_SECOND = precedent(
                    "refugee.psg.history.a-b-2.second",
                    "Matter of A-B- II is in force again, in its second period.",
                    "matter-of-s-s-f-m")
            .cites("Matter of A-B-, 28 I&N Dec. 199 (A.G. 2021)", "Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025)")
            .since("2025-09-02", RESTORED, IN_FORCE)
            .recheck()
            .build();

    public static final Rule A_B_3 = precedent(
                    "refugee.psg.history.a-b-3", "Matter of A-B- III is in force.", "matter-of-a-b-3")
            .cites("Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021)")
            .since("2021-06-16", VACATED_SOURCE, IN_FORCE)
            .ended("2025-09-02", Status.SUPERSEDED, S_S_F_M)
            .build();

    /// A-R-C-G- is in force on the day asked for.
    static final Condition A_R_C_G = inForce(A_R_C_G_FIRST, A_R_C_G_SECOND);

    /// A-B- I is in force on the day asked for.
    static final Condition A_B_1 = inForce(A_B_1_FIRST, A_B_1_SECOND);

    private DomesticViolencePrecedents() {}
}
