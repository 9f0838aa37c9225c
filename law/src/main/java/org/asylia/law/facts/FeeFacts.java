package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What a fee turns on: when and how a form was sent, what a motion rests on, whether money is short.
public final class FeeFacts {

    public static final Fact FORM_ONLINE = Fact.yesNo("application.online")
            .asks("Was the asylum form filed online?")
            .because("For a mailed form the postmark picks the fee.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)");

    public static final Fact PERMIT_SENT_ON = Fact.day("permit.sent-on")
            .asks("On what day did you mail or send your last work-permit form?")
            .because("The day it was sent picks the fee.")
            .provedBy("postmark", "receipt notice (Form I-797C)");

    public static final Fact PERMIT_ONLINE = Fact.yesNo("permit.online")
            .asks("Is the work-permit form filed online?")
            .because("Online the fee is lower, but it cannot be waived.");

    public static final Fact GREEN_CARD_SENT_ON = Fact.day("grant.adjustment-sent-on")
            .asks("On what day did you mail or send the green card form?")
            .because("The day it was sent picks the fee.")
            .provedBy("postmark", "receipt notice (Form I-797C)");

    public static final Fact GREEN_CARD_IN_COURT = Fact.yesNo("grant.adjustment-in-court")
            .asks("Is the green card asked for in immigration court?")
            .because("In court another fee comes on top.");

    public static final Fact WITH_PARENT = Fact.yesNo("grant.adjustment-with-parent")
            .asks("Is the green card form filed together with that of a parent?")
            .because("A child under 14 pays less then.");

    public static final Fact TRAVEL_ASKED = Fact.yesNo("travel.asked")
            .asks("Have you filed for a refugee travel document (Form I-131)?")
            .because("The fee depends on the day it was sent.")
            .provedBy("receipt notice (Form I-797C)");

    public static final Fact TRAVEL_SENT_ON = Fact.day("travel.sent-on")
            .asks("On what day did you mail or send the travel form?")
            .because("The day it was sent picks the fee.")
            .provedBy("postmark", "receipt notice (Form I-797C)");

    public static final Fact BOND_APPEAL = Fact.yesNo("appeal.bond-only")
            .asks("Is the appeal only about bond?")
            .because("An appeal about bond costs nothing.");

    public static final Fact MOTION_BEFORE = Fact.choice(
                    "motion.before", "judge=the immigration judge", "board=the Board of Immigration Appeals")
            .asks("Who decides the motion to reopen or reconsider?")
            .because("The judge and the Board take other fees.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER);

    public static final Fact MOTION_GROUND = Fact.choice(
                    "motion.ground",
                    "no-notice=only that there was no notice of a missed hearing, or that you were locked up then",
                    "during-appeal=filed while an appeal is waiting",
                    "stay-only=asks only to stop removal for now",
                    "joint=made by both sides",
                    "government=made by the government",
                    "free-by-law=free by another law",
                    "no-fee-form=rests only on a form that costs nothing",
                    "asylum-form=rests only on the asylum form (I-589)",
                    "other=anything else")
            .asks("What does the motion rest on?")
            .because("Some motions are free.")
            .answeredBy(Answerer.PRACTITIONER);

    public static final Fact WAIVED = Fact.yesNo("fee.waived")
            .asks("Has the judge or the Board waived the fee?")
            .because("A fee that was waived is not owed.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order on Form EOIR-26A");

    public static final Fact PUBLIC_HELP = Fact.yesNo("fee.public-help")
            .asks("Do you get public help that depends on low income?")
            .because("It is one of three grounds for a fee waiver.")
            .provedBy("benefit letters");

    public static final Fact LOW_INCOME = Fact.yesNo("fee.low-income")
            .asks("Is your household's income at most 150 percent of the poverty line?")
            .because("It is one of three grounds for a fee waiver.")
            .provedBy("tax return", "pay slips");

    public static final Fact HARDSHIP = Fact.yesNo("fee.hardship")
            .asks("Does some hardship, such as a hospital bill, keep you from paying?")
            .because("It is one of three grounds for a fee waiver.")
            .provedBy("bills", "declaration");

    public static final Fact OFFICE = Fact.choice(
                    "fee.office", "uscis=USCIS, on paper", "court=the immigration court or the Board")
            .asks("Which office is to be paid?")
            .because("Each office takes other kinds of payment.");

    public static final Fact PAID_BY = Fact.choice(
                    "fee.paid-by",
                    "check=check or money order",
                    "card=credit or debit card (Form G-1450)",
                    "bank=bank account (Form G-1650)",
                    "portal=the court's payment page on the internet")
            .asks("How is the fee to be paid?")
            .because("A wrong kind of payment sends the form back.");

    public static final Fact WHICH = Fact.choice(
                    "fee.which",
                    "asylum-form=the asylum form",
                    "yearly=the yearly asylum fee",
                    "first-permit=a first work permit",
                    "renewal=the added fee for renewing a work permit",
                    "appeal=an appeal to the Board",
                    "motion=a motion to reopen or reconsider")
            .asks("Which of the fees of the law of 2025 is it?")
            .because("Only some of them have been raised so far.");

    private FeeFacts() {}
}
