package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Orders to leave the United States, and what became of them.
public final class OrderFacts {

    public static final Fact ORDERED = Fact.yesNo("order.ordered")
            .asks("Did a judge or an officer ever order you to leave the United States, with no appeal left?")
            .because("An old order can close asylum, or mean that the old case must be reopened first.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of removal", "EOIR case information line", "FOIA answer");

    public static final Fact CARRIED_OUT = Fact.yesNo("order.carried-out")
            .asks("After that order, did you leave or were you sent out of the United States?")
            .because("An order that was carried out is treated in another way than one that is still open.")
            .provedBy("Form I-205", "exit record");

    public static final Fact RETURNED_UNLAWFULLY = Fact.yesNo("order.returned-unlawfully")
            .asks("After that, did you come back without permission?")
            .because("Then the government can use the old order again.");

    public static final Fact REINSTATED = Fact.yesNo("order.reinstated")
            .asks("Has an officer brought the old order back, on Form I-871?")
            .because("After that a person can ask for withholding and torture protection, but not for asylum.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-871");

    public static final Fact ADMINISTRATIVE = Fact.yesNo("order.administrative")
            .asks("Did an officer, not a judge, order you removed because of a conviction, on Form I-851A?")
            .because("After that a person can ask for withholding and torture protection, but not for asylum.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-851", "Form I-851A");

    public static final Fact SECURITY = Fact.yesNo("order.security")
            .asks("Were you ordered out at the border on security grounds, under section 235(c)?")
            .because("Such a person gets no ordinary hearing.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("the order");

    public static final Fact SECURITY_HEARING = Fact.yesNo("order.security-hearing")
            .asks("Did the government order a hearing on asylum after that?")
            .because("Without such a hearing asylum cannot be asked for.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("Form I-863");

    private OrderFacts() {}
}
