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

    public static final Fact FILED_WITH = Fact.choice(
                    "application.filed-with", "uscis=USCIS, by mail or online", "court=an immigration court")
            .asks("Where was the form filed?")
            .because("A mailing date can help only at USCIS. A court looks at the day it received the form.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)", "court stamp");

    public static final Fact MAILING_DATE = Fact.day("application.mailing-date")
            .asks("On what day was the form mailed?")
            .because("A form mailed in time can be in time even if USCIS received it late.")
            .provedBy("postmark", "courier record");

    public static final Fact MAILING_PROOF = Fact.yesNo("application.mailing-proof")
            .asks("Do you have a paper, such as a postmark or courier record, that proves the mailing day?")
            .because("Without clear proof of mailing, only the day of receipt counts.")
            .provedBy("postmark", "courier record");

    public static final Fact PRINCIPAL = Fact.yesNo("application.principal")
            .asks("Is this your own application, rather than that of your spouse or parent?")
            .because("Some rules differ for a person who applies alone.");

    public static final Fact REFERRED = Fact.yesNo("application.referred")
            .asks("Did USCIS send this asylum case to an immigration judge without granting it?")
            .because("After that the judge decides, on the same form and the same filing date.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("referral notice");

    /// The day that counts as the filing day: when it was filed or, while it is not, the day asked for.
    public static final DateTerm FILING = DateTerm.named(
            "the filing day", DateTerm.chosen(Conditions.says(FILED), DateTerm.told(FILING_DATE), DateTerm.asOf()));

    private FilingFacts() {}
}
