package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Days that a judge or an office has named, or that count from something it handed over.
public final class CourtDateFacts {

    public static final Fact APPLICATION_DAY_SET = Fact.yesNo("court.application-day-set")
            .asks("Did the judge name a last day for your asylum form?")
            .because("After that day the judge may refuse to take it.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge", "scheduling order");

    public static final Fact APPLICATION_DAY = Fact.day("court.application-day")
            .asks("Which last day did the judge name for the form?")
            .because("The form must be there on or before that day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge", "scheduling order");

    public static final Fact FIRST_HEARING = Fact.day("court.first-hearing")
            .asks("On what day was your first hearing?")
            .because("A rule of 2020, which is not applied, counted 15 days from it.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("hearing notice");

    public static final Fact OFFICE_CLOSED = Fact.yesNo("court.closed-on-last-day")
            .asks("Was the office closed without warning on the last day?")
            .because("Then papers are mostly taken on the next open day.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("closure notice");

    public static final Fact OUTAGE = Fact.yesNo("court.outage")
            .asks("Was the court's or the Board's system for filing online down on the last day, without a warning?")
            .because("Then what must be filed there is still in time on the first day on which it works again.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("outage log of the filing system");

    public static final Fact OUTAGE_OVER = Fact.day("court.outage-over")
            .asks("On what day did that system work again?")
            .because("That day, or the next working day, is then the last day.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("outage log of the filing system");

    public static final Fact LODGED = Fact.yesNo("application.lodged")
            .asks("Was the form only stamped as \"lodged\" at the court window, before it was filed?")
            .because("That stamp helped only with the work permit.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("lodged stamp");

    public static final Fact LODGED_ON = Fact.day("application.lodged-on")
            .asks("What day is on the \"lodged\" stamp?")
            .because("Old work permit clocks began on that day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("lodged stamp");

    public static final Fact FORM_HANDED = Fact.yesNo("crew.form-handed")
            .asks("Did an officer hand you the asylum form after you said that you are afraid?")
            .because("A member of a crew then has ten days.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    public static final Fact FORM_HANDED_ON = Fact.day("crew.form-handed-on")
            .asks("On what day did the officer hand you the form?")
            .because("The ten days count from then.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    public static final Fact FINGERPRINTS_CALLED = Fact.yesNo("fingerprints.called")
            .asks("Do you have a notice with a day for fingerprints, or did the judge name one?")
            .because("Missing it can end the case.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("biometrics notice (Form I-797C)");

    public static final Fact FINGERPRINTS_DAY = Fact.day("fingerprints.day")
            .asks("What day is it?")
            .because("You must go on that day, or ask for a new day first.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("biometrics notice (Form I-797C)");

    public static final Fact FINGERPRINTS_TAKEN = Fact.yesNo("fingerprints.taken")
            .asks("Have the fingerprints been taken?")
            .because("Then that step is done.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("stamped biometrics notice");

    public static final Fact REFERRED_FOR_FEAR = Fact.day("referral.fear-day")
            .asks("On what day did the officer pass your case on for the reasonable fear interview?")
            .because("The interview should come within ten days.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("referral notice");

    private CourtDateFacts() {}
}
