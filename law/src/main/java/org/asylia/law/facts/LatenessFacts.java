package org.asylia.law.facts;

import org.asylia.engine.fact.Fact;

/// Why an application comes more than a year after the arrival.
public final class LatenessFacts {

    public static final Fact COUNTRY_CHANGED = Fact.yesNo("lateness.country-changed")
            .asks("Did something important change in the country you fear?")
            .because("A change there can excuse a late application.")
            .provedBy("country reports", "news");

    public static final Fact PERSON_CHANGED = Fact.yesNo("lateness.person-changed")
            .asks("Did something change in your own life, such as faith, politics, or family, that adds to the danger?")
            .because("A change in your own life can excuse a late application.")
            .delicate();

    public static final Fact LAW_CHANGED = Fact.yesNo("lateness.law-changed")
            .asks("Did United States law change in a way that helps your claim?")
            .because("A change of law can excuse a late application.");

    public static final Fact LOST_DEPENDENCY = Fact.yesNo("lateness.lost-dependency")
            .asks("Were you in a spouse's or parent's asylum case, and had to leave it when the family tie or your age"
                    + " changed?")
            .because("Losing a place in a family member's case can excuse a late application.")
            .provedBy("divorce, marriage or death record", "birth certificate");

    public static final Fact CHANGED_ON = Fact.day("lateness.changed-on")
            .asks("When did that change happen?")
            .because("The application must come within a reasonable time after the change.");

    public static final Fact LEARNED_ON = Fact.day("lateness.learned-on")
            .asks("When did you learn of that change?")
            .because("Time before you could know of it is not held against you.");

    public static final Fact SAME_DANGER = Fact.yesNo("lateness.same-danger")
            .asks("Was the danger much the same before that change?")
            .because("More of the same danger usually does not count as a change.");

    public static final Fact ILLNESS = Fact.yesNo("lateness.illness")
            .asks("In your first year here, were you seriously ill, in body or mind?")
            .because("Serious illness, also from what was done to you, can excuse a late application.")
            .delicate()
            .provedBy("medical record", "psychological evaluation");

    public static final Fact LEGAL_DISABILITY = Fact.yesNo("lateness.legal-disability")
            .asks("In your first year here, were you a child alone, or unable to act for yourself?")
            .because("A person who could not act in law can be excused.")
            .delicate()
            .provedBy("birth certificate", "medical record");

    public static final Fact BAD_COUNSEL = Fact.yesNo("lateness.bad-counsel")
            .asks("Did a lawyer or representative fail to file for you, or give you wrong advice?")
            .because("A bad mistake by a lawyer can excuse a late application.");

    public static final Fact COUNSEL_STEPS = Fact.yesNo("lateness.counsel-steps")
            .asks("Did you write down the agreement, tell that lawyer, and file a complaint or say why you did not?")
            .because("A mistake by a lawyer counts only after these steps.")
            .provedBy("affidavit", "letter to the lawyer", "complaint to the bar");

    public static final Fact KEPT_STATUS = Fact.yesNo("lateness.kept-status")
            .asks("During your first year here, did you have a visa status, temporary protected status, or parole?")
            .because("A person in lawful status had no need to apply yet.")
            .provedBy("Form I-94", "approval notices");

    public static final Fact STILL_IN_STATUS = Fact.yesNo("lateness.still-in-status")
            .asks("Did you keep such a status until you filed, or still have it now if you have not filed?")
            .because("Time in lawful status is not held against you.")
            .provedBy("Form I-94", "approval notices");

    public static final Fact REFILED = Fact.yesNo("lateness.refiled")
            .asks("Did you file in the first year, and was the form sent back for a correction?")
            .because("A form that was sent back and filed again soon can be excused.")
            .provedBy("rejection notice");

    public static final Fact CLOSE_DEATH = Fact.yesNo("lateness.close-death")
            .asks("Did your lawyer or a close family member die or fall seriously ill?")
            .because("Such a loss can excuse a late application.")
            .delicate()
            .provedBy("death certificate", "medical record");

    public static final Fact OTHER_OBSTACLE = Fact.yesNo("lateness.other-obstacle")
            .asks("Did something else outside your control keep you from filing?")
            .because("The list of good reasons is not closed.");

    public static final Fact OWN_DOING = Fact.yesNo("lateness.own-doing")
            .asks("Did you bring that about on purpose?")
            .because("A person cannot be excused by something they caused on purpose.");

    public static final Fact ENDED_ON = Fact.day("lateness.ended-on")
            .asks("When did that obstacle, or that status, end?")
            .because("The application must come within a reasonable time after it ended.");

    private LatenessFacts() {}
}
