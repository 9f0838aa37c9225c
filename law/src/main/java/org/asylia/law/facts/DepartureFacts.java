package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Days by which a person must leave, or until which a person may stay.
public final class DepartureFacts {

    public static final Fact VOLUNTARY = Fact.choice(
                    "departure.voluntary",
                    "none=no",
                    "before-end=yes, before the end of the case (up to 120 days)",
                    "at-end=yes, at the end of the case (up to 60 days)")
            .asks("Did the judge let you leave on your own by a certain day (voluntary departure)?")
            .because("Staying past that day costs money and closes many doors for ten years.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge");

    public static final Fact GRANTED_ON = Fact.day("departure.granted-on")
            .asks("On what day did the judge allow that?")
            .because("The bond must be paid within five working days after it.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge");

    public static final Fact LEAVE_BY = Fact.day("departure.leave-by")
            .asks("By what day must you leave, as the order says?")
            .because("That is the last day to leave on your own.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge");

    public static final Fact LEFT = Fact.yesNo("departure.left")
            .asks("Have you left the United States since then?")
            .because("Then the order has been kept.")
            .provedBy("exit record", "passport stamp");

    public static final Fact LEFT_ON = Fact.day("departure.left-on")
            .asks("On what day did you leave?")
            .because("It shows whether you left in time.")
            .provedBy("exit record", "passport stamp");

    public static final Fact BOND_PAID = Fact.yesNo("departure.bond-paid")
            .asks("Has the bond for voluntary departure been paid?")
            .because("Without it the permission to leave on your own ends.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-352", "bond receipt");

    public static final Fact BOND_PAID_ON = Fact.day("departure.bond-paid-on")
            .asks("On what day was the bond paid?")
            .because("It shows whether the bond was paid in time.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("bond receipt");

    public static final Fact STAY_HAS_END = Fact.yesNo("status.has-end")
            .asks("Are you here on a visa or parole with an end day (Form I-94)?")
            .because("Whether you still hold it on the day of decision changes the way of your case.")
            .provedBy("Form I-94", "visa papers");

    public static final Fact STAY_ENDS = Fact.day("status.ends")
            .asks("What is that end day?")
            .because("After it you no longer hold that status.")
            .provedBy("Form I-94");

    private DepartureFacts() {}
}
