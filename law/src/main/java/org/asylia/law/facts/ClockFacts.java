package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CLOCK_EVENTS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Each event that can start, stop or end the work-permit clock.
public final class ClockFacts {

    public static final Fact KIND = Fact.choice(
                    "clock-event.kind",
                    "filed-uscis=the asylum form was sent to USCIS",
                    "filed-court=the asylum form was filed with the court",
                    "lodged=the court stamped the form as lodged, not filed",
                    "referred=USCIS sent the case to a judge",
                    "interview-moved=the asylum interview was moved",
                    "interview-not-ready=the interview failed for want of an interpreter or because you were not ready",
                    "interview-missed=you were not at the asylum interview",
                    "office-changed=the case went to another asylum office because you moved",
                    "biometrics-missed=fingerprints were not taken as told",
                    "hearing-moved=a court hearing was moved",
                    "hearing-missed=you were not at a court hearing",
                    "venue-changed=the case went to another court",
                    "waiting-for-uscis=the court waits for USCIS to decide a child's claim",
                    "other-delay=another delay",
                    "recommended=USCIS recommended approval",
                    "granted=asylum was granted",
                    "denied=asylum was denied",
                    "untimely=it was found that the form was late, with no excuse",
                    "withdrawn=the claim was withdrawn",
                    "abandoned=the claim was found abandoned",
                    "rejected=USCIS rejected a form that it had taken before",
                    "appealed=an appeal was filed",
                    "remanded=the Board or a court sent the case back")
            .of(CLOCK_EVENTS)
            .asks("What happened?")
            .because("Each kind of event does something else to the clock.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("clock history", "hearing notice", "EOIR case information line");

    /// For a moved interview, the earlier of the day it was called off and the day it was set for.
    public static final Fact DATE = Fact.day("clock-event.date")
            .of(CLOCK_EVENTS)
            .asks("On what day did it happen?")
            .because("The clock starts or stops on that day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("clock history", "hearing notice", "receipt notice (Form I-797C)");

    /// The day of the new interview or hearing, or on which the thing was done.
    public static final Fact UNTIL = Fact.day("clock-event.until")
            .of(CLOCK_EVENTS)
            .asks("On what day was it made good, such as the new hearing day?")
            .because("The clock runs again from that day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("clock history", "hearing notice");

    public static final Fact RETURNED = Fact.yesNo("clock-event.returned")
            .of(CLOCK_EVENTS)
            .asks("Was the form sent back because it was not complete?")
            .because("Only a complete form starts the clock.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("rejection notice");

    public static final Fact ASKED_BY = Fact.choice(
                    "clock-event.asked-by",
                    "applicant=you, or a lawyer for you",
                    "dhs=the government's lawyer or office",
                    "court=the judge or the court",
                    "mixed=more than one of these")
            .of(CLOCK_EVENTS)
            .asks("Who asked for the delay, or caused it?")
            .because("Only a delay that you asked for or caused stops the clock.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("hearing record", "clock history");

    public static final Fact REASON = Fact.choice(
                    "clock-event.reason",
                    "counsel=time to find a lawyer",
                    "preparation=time to prepare or to get evidence",
                    "refused-date=an earlier hearing day was turned down",
                    "other=another reason")
            .of(CLOCK_EVENTS)
            .asks("What was the reason?")
            .because("Some reasons count as your own delay.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("hearing record", "clock history");

    /// The codes that were found in print, and no others.
    public static final Fact CODE = Fact.choice(
                    "clock-event.code",
                    "01=01, time to find a representative",
                    "1A=1A, moved to the detained docket",
                    "1B=1B, moved off the detained docket",
                    "02=02, preparation by the respondent's side",
                    "03=03, preparation by DHS",
                    "3A=3A, judge on detail",
                    "04=04, file of DHS not there",
                    "4A=4A, technical failure",
                    "4B=4B, interpreter must leave",
                    "4C=4C, interpreter for the wrong language",
                    "4E=4E, record of proceedings missing",
                    "4F=4F, no telephone interpreter",
                    "05=05, time to file for asylum (old)",
                    "5A=5A, hearing brought forward on the respondent's motion",
                    "5D=5D, hearing brought forward on a motion of DHS",
                    "06=06, time to file another application (old)",
                    "7A=7A, application with DHS begun by the respondent",
                    "8A=8A, completed before the hearing",
                    "8B=8B, completed at the hearing",
                    "09=09, respondent in custody not brought",
                    "9A=9A, docket management, hearing put off",
                    "9B=9B, docket management, hearing brought forward",
                    "10=10, notice sent or served wrongly",
                    "other=another code",
                    "not-known=the code is not known")
            .of(CLOCK_EVENTS)
            .asks("Which adjournment code did the court give?")
            .because("The code tells the computer whether the clock stops.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("clock history", "hearing notice");

    public static final Fact EXCUSED = Fact.yesNo("clock-event.excused")
            .of(CLOCK_EVENTS)
            .asks("Did the office or the judge accept your excuse for it?")
            .because("An accepted excuse keeps the clock from stopping.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("letter from the office", "order of the judge");

    public static final Fact WRONG_ADDRESS = Fact.yesNo("clock-event.wrong-address")
            .of(CLOCK_EVENTS)
            .asks("Was the notice of the interview sent to a wrong address, though you had given the right one?")
            .because("An interview that you were never told of is not held against you.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("interview notice", "Form AR-11");

    public static final Fact INTERVIEW_SET = Fact.yesNo("clock-event.interview-set")
            .of(CLOCK_EVENTS)
            .asks("Was the interview already set when you moved?")
            .because("A move stops the clock only if an interview had to be called off.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("interview notice");

    public static final Fact DELAY_CAUSED = Fact.yesNo("clock-event.delay-caused")
            .of(CLOCK_EVENTS)
            .asks("Did the change of court really put the case back?")
            .because("Since December 2024 a change of court alone should not stop the clock.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("hearing notice");

    private ClockFacts() {}
}
