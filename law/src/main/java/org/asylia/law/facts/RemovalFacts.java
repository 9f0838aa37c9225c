package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// A removal order in time: when it became final, when it was carried out, and what it closes.
public final class RemovalFacts {

    public static final Fact FINAL_ON = Fact.day("order.final-on")
            .asks("On what day did the order to leave become final?")
            .because("The time for removal, and for a review of detention, runs from that day.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("order of the judge or the Board");

    public static final Fact REMOVAL_LIKELY_SIGN = Fact.yesNo("order.travel-papers-ready")
            .asks("Does the government have travel papers for you, or a country that will take you?")
            .because("After six months detention can go on only if removal is really in sight.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact KIND = Fact.choice(
                    "order.kind",
                    "arrival=made at the border, or in a case begun when you came in",
                    "other=any other first order",
                    "second=a second or later order")
            .asks("What kind of order was it?")
            .because("How long the way back is closed depends on the kind of order.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of removal", "Form I-860", "Form I-296");

    public static final Fact LEFT_ON = Fact.day("order.left-on")
            .asks("On what day did you leave under the order?")
            .because("The years in which the way back is closed run from that day.")
            .provedBy("Form I-205", "exit record");

    public static final Fact RETURN_ALLOWED = Fact.yesNo("order.return-allowed")
            .asks("Has the government agreed that you may ask to come back early (Form I-212)?")
            .because("With that consent the years need not run out.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("approval of Form I-212");

    public static final Fact ORAL_WARNING = Fact.yesNo("order.oral-warning")
            .asks("Were you told out loud, in a language you understand, what happens if you miss the hearing?")
            .because("Without that warning the ten years do not apply.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("hearing record");

    private RemovalFacts() {}
}
