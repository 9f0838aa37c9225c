package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.DateTerm;

/// The present application for protection (Form I-589).
public final class FilingFacts {

    public static final Fact FILED = Fact.yesNo("application.filed")
            .asks("Have you already filed the asylum form (Form I-589)?")
            .because("Some rules depend on the day the form was received.");

    public static final Fact FILING_DATE = Fact.day("application.filing-date")
            .asks("On what day did the office receive your asylum form?")
            .because("The form counts from the day the office received it, not the day it was mailed.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)", "court stamp");

    /// The day that counts as the filing day: when it was filed or, while it is not, the day asked for.
    public static final DateTerm FILING =
            DateTerm.chosen(Conditions.says(FILED), DateTerm.told(FILING_DATE), DateTerm.asOf());

    private FilingFacts() {}
}
