package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What officers began at or after the border: expedited removal, fear interviews and what came of them.
public final class ScreeningFacts {

    public static final Fact EXPEDITED_REMOVAL = Fact.yesNo("screening.expedited-removal")
            .asks("Did an officer put you in expedited removal, on Form I-860?")
            .because("Then the first step is an interview about your fear.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-860");

    public static final Fact CREDIBLE_FEAR = Fact.choice(
                    "screening.credible-fear",
                    "none=no interview yet",
                    "waiting=interview done, no answer yet",
                    "positive=yes, from the officer or the judge",
                    "negative=no, from the officer",
                    "negative-upheld=no, and a judge agreed or was not asked")
            .asks("What came of the credible fear interview?")
            .because("After a yes the claim is heard in full.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-870", "judge's order");

    public static final Fact REASONABLE_FEAR = Fact.choice(
                    "screening.reasonable-fear",
                    "none=no interview yet",
                    "waiting=interview done, no answer yet",
                    "positive=yes, from the officer or the judge",
                    "negative=no, from the officer",
                    "negative-upheld=no, and a judge agreed or was not asked")
            .asks("What came of the reasonable fear interview?")
            .because("After a yes a judge hears withholding and torture protection.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-899", "Form I-898", "judge's order");

    public static final Fact REVIEW_ASKED = Fact.yesNo("screening.review-asked")
            .asks("Did you ask for a judge to look at the no?")
            .because("A judge can turn a no from an officer around.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-863", "Form I-869");

    public static final Fact MERITS_INTERVIEW = Fact.yesNo("screening.merits-interview")
            .asks("After a positive fear interview, did USCIS keep your case for an asylum merits interview?")
            .because("Then an officer, not a judge, decides asylum first.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("notice of asylum merits interview");

    public static final Fact CLAIMED_STATUS = Fact.yesNo("screening.claimed-status")
            .asks("Did you tell the officer under oath that you are a permanent resident, refugee, or asylee?")
            .because("Such a claim is checked before expedited removal.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    public static final Fact PROCLAMATION_USED = Fact.yesNo("screening.proclamation-used")
            .asks("Did border officers refuse to hear your asylum claim because of the 2025 border proclamation?")
            .because("The courts have held that refusal unlawful. A lawyer should look at it at once.");

    private ScreeningFacts() {}
}
