package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Who helps the person, and in what language.
public final class HelpFacts {

    public static final Fact REPRESENTATIVE = Fact.choice(
                    "help.representative",
                    "none=nobody",
                    "whole=a lawyer or accredited representative, in the whole case",
                    "one-paper=a lawyer or accredited representative, with one paper only")
            .asks("Do you have a lawyer or another approved legal helper?")
            .because("A helper must tell the court or office on a form of their own.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact PREPARER = Fact.choice(
                    "help.preparer", "self=I did", "family=my spouse, parent, son, or daughter", "other=somebody else")
            .asks("Who fills (or filled) in the asylum form?")
            .because("A person outside the close family who prepares the form must sign it too.")
            .provedBy("Form I-589, Parts D and E");

    public static final Fact ENGLISH = Fact.yesNo("help.english")
            .asks("Can you speak English well enough to tell your whole story in it?")
            .because("Otherwise an interpreter is needed. Who must bring one depends on the place.");

    public static final Fact SIGN_LANGUAGE = Fact.yesNo("help.sign-language")
            .asks("Do you use sign language?")
            .because("USCIS brings the interpreter for sign language.");

    public static final Fact CANNOT_PAY = Fact.yesNo("help.cannot-pay")
            .asks("Are you unable to pay the fees, because of low income or hardship?")
            .because("Some fees can be waived on a form of their own.")
            .delicate()
            .provedBy("proof of income", "benefit letters");

    private HelpFacts() {}
}
