package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// How the account is told and what supports it.
public final class EvidenceFacts {

    public static final Fact DETAILED = Fact.yesNo("evidence.detailed")
            .asks("Can you tell what happened with places, times, and names?")
            .because("A clear story with details can be enough proof by itself.");

    public static final Fact STATEMENTS_DIFFER = Fact.yesNo("evidence.statements-differ")
            .asks("Did you ever tell an officer or write on a form something different about this?")
            .because("Officers compare all statements, from the border to the hearing.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("border interview record", "credible fear notes", "visa application", "earlier forms");

    public static final Fact DIFFERENCES_EXPLAINED = Fact.yesNo("evidence.differences-explained")
            .asks("Can you explain each difference?")
            .because("A good explanation can cure a difference.");

    public static final Fact INTERPRETER_TROUBLE = Fact.yesNo("evidence.interpreter-trouble")
            .asks("Did you have trouble with the interpreter or the language when you told it?")
            .because("Bad interpreting can explain differences.");

    public static final Fact MEMORY_TROUBLE = Fact.yesNo("evidence.memory-trouble")
            .asks("Does an illness, an injury, or what happened make it hard to remember or to speak?")
            .because("Health can explain gaps, and the judge must protect your rights.")
            .delicate()
            .provedBy("medical or psychological evaluation");

    public static final Fact FALSE_PAPER = Fact.yesNo("evidence.false-paper")
            .asks("Did you give a false paper to prove an important part of your story?")
            .because("A false paper on an important point can destroy trust in the rest.")
            .privileged();

    public static final Fact FITS_REPORTS = Fact.yesNo("evidence.fits-reports")
            .asks("Does your story fit what reports say about the country?")
            .because("Officers compare your story with country reports.")
            .answeredBy(Answerer.PRACTITIONER);

    public static final Fact PROOF_MISSING = Fact.yesNo("evidence.proof-missing")
            .asks("Is there any paper or witness that could support your story and that you have not given yet?")
            .because("Even a believed person must bring proof that can fairly be expected.")
            .provedBy("letters from relatives", "medical, police, school, or party papers");

    public static final Fact PROOF_OUT_OF_REACH = Fact.yesNo("evidence.proof-out-of-reach")
            .asks("Is it impossible or dangerous to get that proof?")
            .because("Nobody has to bring what cannot fairly be had.");

    public static final Fact TRIED_TO_GET_PROOF = Fact.yesNo("evidence.tried-to-get-proof")
            .asks("Did you try to get it, or explain why you could not?")
            .because("The judge must hear why proof is missing.");

    public static final Fact TOLD_WHAT_IS_MISSING = Fact.yesNo("evidence.told-what-is-missing")
            .asks("Did the judge or officer say which proof was missing, and give time for it?")
            .because("In some parts of the country this must happen first. Leave open until the hearing.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact STANDS_WITHOUT_TESTIMONY = Fact.yesNo("evidence.stands-without-testimony")
            .asks("Would papers and other people alone, without your own words, prove the main events?")
            .because("Strong proof of its own can carry a claim even if a story is doubted.")
            .answeredBy(Answerer.PRACTITIONER);

    public static final Fact COUNTRY_REPORTS = Fact.yesNo("evidence.country-reports")
            .asks("Have you given recent reports about the country?")
            .because("Both sides should put current country information in the file.")
            .provedBy("State Department report", "human rights reports", "news reports");

    public static final Fact REPORTS_ABOUT_PEOPLE_LIKE_YOU = Fact.yesNo("evidence.reports-about-people-like-you")
            .asks("Do the reports speak about people in your position?")
            .because("General reports count little unless they fit the person.");

    public static final Fact REPORTS_ABSENCE_EXPLAINED = Fact.yesNo("evidence.reports-absence-explained")
            .asks("If there are no reports, did you explain why?")
            .because("If expected country information is missing, the reason should be given.");

    public static final Fact EVERY_QUESTION_ANSWERED = Fact.yesNo("application.every-question-answered")
            .asks("Is every question on the form answered, and is the form signed?")
            .because("A judge may refuse to look at a form with empty answers.");

    public static final Fact CURE_OFFERED = Fact.yesNo("application.cure-offered")
            .asks("Did the judge give you a chance to complete the form?")
            .because("A judge is more likely to drop a form that was not completed after a chance to do so.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    public static final Fact FACTS_DISPUTED = Fact.yesNo("evidence.facts-disputed")
            .asks("Does the government dispute an important fact of your case?")
            .because("A judge may decide without a hearing only when no important fact is disputed.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD);

    private EvidenceFacts() {}
}
