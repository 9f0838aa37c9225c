package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Each conviction, as the court record shows it. [DrugCrimeFacts] holds what is asked only of drug crimes.
public final class ConvictionFacts {

    public static final Fact RESULT = Fact.choice(
                    "conviction.result",
                    "guilty=the court found you guilty, or you pleaded guilty or no contest, and a judgment was entered",
                    "deferred=you pleaded guilty or admitted what happened, the judge ordered something such as"
                            + " probation or classes, and no judgment was entered",
                    "dismissed=the case ended without a plea of guilt and without a finding of guilt",
                    "pending=the case is not over")
            .of(CONVICTIONS)
            .asks("How did the criminal case end?")
            .because("Immigration law has its own meaning of a conviction. Some plea programs count.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("certified court disposition", "plea agreement")
            .delicate();

    public static final Fact KIND = Fact.choice(
                    "conviction.kind",
                    "killing=killing a person",
                    "sexual=rape, sexual abuse, or images of child sexual abuse",
                    "violence=hurting or threatening a person",
                    "robbery=taking something by force or threat",
                    "kidnapping=holding or taking a person away",
                    "weapons=guns, bombs, or other weapons",
                    "drug-selling=selling, making, moving, or planning to sell drugs",
                    "drug-use=having or using drugs",
                    "burglary=going into a building to commit a crime",
                    "theft=stealing, or having stolen things",
                    "fraud=fraud, false papers, or hiding where money came from",
                    "smuggling=helping people come in without papers",
                    "driving=drunk or dangerous driving",
                    "other=another kind of crime")
            .of(CONVICTIONS)
            .asks("What kind of crime was it?")
            .because("The kind of crime decides which rules are looked at.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("charging document", "certified court disposition")
            .delicate();

    public static final Fact SENTENCE_MONTHS = Fact.number("conviction.sentence-months", "months", 0, 1200)
            .of(CONVICTIONS)
            .asks("How many full months of jail or prison did the judge order, counting time you did not have to serve"
                    + " (0 if none)?")
            .because("Some bars count the months that the judge ordered, even if they were suspended.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("certified court disposition", "sentencing order");

    public static final Fact SERVED_TOGETHER = Fact.yesNo("conviction.served-together")
            .of(CONVICTIONS)
            .asks("Did the judge say that this sentence runs at the same time as another, longer one in this list?")
            .because("It is not settled whether sentences that run at the same time are added up.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("sentencing order");

    public static final Fact APPEAL_OPEN = Fact.yesNo("conviction.appeal-open")
            .of(CONVICTIONS)
            .asks("Is a first appeal of this case still open, or is there still time to file one?")
            .because("Only a final conviction counts for the bar.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("notice of appeal", "appeal court docket");

    public static final Fact YOUTH_COURT = Fact.yesNo("conviction.youth-court")
            .of(CONVICTIONS)
            .asks("Was the case in a court for children or youth, and not in an adult court?")
            .because("A finding of a youth court is as a rule not a conviction.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("certified court disposition");

    public static final Fact SET_ASIDE = Fact.choice(
                    "conviction.set-aside",
                    "no=it was not taken back",
                    "legal-defect=a court took it back because of a legal mistake in the case",
                    "other=a court took it back for another reason, such as good conduct or immigration trouble")
            .of(CONVICTIONS)
            .asks("Did a court later take the conviction back?")
            .because("A conviction that was taken back because of a legal mistake does not count.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("order setting aside the conviction");

    public static final Fact FINDING = Fact.choice(
                    "conviction.finding",
                    "aggravated-felony=it was decided that it is an aggravated felony",
                    "not-aggravated-felony=it was decided that it is not an aggravated felony",
                    "none=nobody has decided that yet")
            .of(CONVICTIONS)
            .asks("Has an immigration judge or a court decided whether this crime is an aggravated felony?")
            .because("The name and the length of a sentence do not tell. The law of the state must be compared.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("immigration judge's order", "Board decision");

    public static final Fact FOREIGN = Fact.yesNo("conviction.foreign")
            .of(CONVICTIONS)
            .asks("Was it a court of another country?")
            .because("An old conviction from another country may count less.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact FOREIGN_TERM_ENDED = Fact.day("conviction.foreign-term-ended")
            .of(CONVICTIONS)
            .asks("If it was a court of another country, when did the prison term end?")
            .because("A foreign crime is no aggravated felony once its term ended more than 15 years ago.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact LOSS_OVER_LIMIT = Fact.yesNo("conviction.loss-over-limit")
            .of(CONVICTIONS)
            .asks("Did people or the government lose more than 10,000 dollars through the crime?")
            .because("For fraud and tax crimes the amount lost matters.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("restitution order");

    public static final Fact WEAPON = Fact.yesNo("conviction.weapon")
            .of(CONVICTIONS)
            .asks("Was a gun, knife, or other weapon shown or used?")
            .because("It is weighed when a judge decides how serious the crime was.")
            .delicate();

    public static final Fact SOMEONE_HURT = Fact.yesNo("conviction.someone-hurt")
            .of(CONVICTIONS)
            .asks("Was anybody hurt, or threatened with being hurt?")
            .because("It is weighed when a judge decides how serious the crime was.")
            .delicate();

    public static final Fact CHILD_VICTIM = Fact.yesNo("conviction.child-victim")
            .of(CONVICTIONS)
            .asks("Was the person who was harmed under 18?")
            .because("It is weighed when a judge decides how serious the crime was.")
            .delicate();

    public static final Fact MENTAL_ILLNESS = Fact.yesNo("conviction.mental-illness")
            .of(CONVICTIONS)
            .asks("Did an illness of the mind play a part in what happened?")
            .because("It may speak against calling the crime particularly serious.")
            .provedBy("medical records", "expert report")
            .delicate();

    private ConvictionFacts() {}
}
