package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What has happened in immigration court, hearing by hearing.
public final class CourtStepFacts {

    public static final Fact NOTICE_SERVED = Fact.yesNo("proceeding.notice-served")
            .asks("Were you handed or mailed a Notice to Appear (Form I-862)?")
            .because("It opens no court case until it is filed, but it shows what the government says.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Notice to Appear (Form I-862)");

    public static final Fact MASTER = Fact.choice(
                    "court.master-hearing",
                    "none=no day given yet",
                    "set=a day is set",
                    "held=held, and the judge went on")
            .asks("Has the first, short hearing (master hearing) been held?")
            .because("There the judge explains your rights and sets the next days.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("hearing notice", "EOIR case information line");

    public static final Fact PLEADED = Fact.yesNo("court.pleaded")
            .asks("Have you, or a lawyer for you, answered each charge in the Notice to Appear?")
            .because("The judge needs an answer to each charge before the claim is heard.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact INDIVIDUAL = Fact.choice(
                    "court.individual-hearing", "none=no day given yet", "set=a day is set", "held=held")
            .asks("Has the long hearing about your claim (individual hearing) been held?")
            .because("There you and your witnesses speak.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("hearing notice", "EOIR case information line");

    public static final Fact MISSED = Fact.yesNo("court.hearing-missed")
            .asks("Did you miss a court hearing?")
            .because("The judge can order a person who is absent to leave.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    public static final Fact NOTICE_SENT = Fact.yesNo("court.notice-sent")
            .asks("Was a paper with its day and place given to you, or sent to the last address you gave?")
            .because("Without such a notice no one may be ordered to leave for being absent.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("hearing notice", "proof of service");

    public static final Fact ADDRESS_GIVEN = Fact.yesNo("court.address-given")
            .asks("Did you give the government or the court an address?")
            .because("A person who gave no address is owed no notice.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    public static final Fact MOTION_TO_REFUSE = Fact.choice(
                    "court.motion-to-refuse",
                    "none=no",
                    "waiting=yes, and the judge has not decided",
                    "granted=yes, and the judge agreed",
                    "refused=yes, and the judge did not agree")
            .asks("Has the government asked the judge to refuse your claim without a full hearing?")
            .because("Such a paper must be answered within days.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("motion to pretermit");

    public static final Fact DELAY_ASKED = Fact.choice(
                    "court.delay-asked",
                    "none=nobody",
                    "person=I did, or my lawyer",
                    "government=the government",
                    "court=the court itself")
            .asks("Who has asked for a later hearing day, or moved it?")
            .because("Whose delay it was decides whether the wait for a work permit goes on.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    public static final Fact OTHER_RELIEF_LIKELY = Fact.yesNo("court.other-relief-likely")
            .asks("Is the delay asked for because another case, such as a visa, is likely to end this one?")
            .because("The judge looks above all at how likely that is.")
            .answeredBy(Answerer.PRACTITIONER);

    public static final Fact READY = Fact.yesNo("court.ready-in-time")
            .asks("Did you do all you could to be ready for the hearing?")
            .because("A person who did not try rarely gets more time.");

    public static final Fact PAUSE_ASKED = Fact.choice(
                    "court.pause-asked",
                    "none=nobody",
                    "one-side=one side, and the other is against it",
                    "agreed=both sides, or the other side does not mind")
            .asks("Has anyone asked the judge to pause the case (administrative closure) or to end it?")
            .because("A rule of 2024 says when a judge may do so.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    private CourtStepFacts() {}
}
