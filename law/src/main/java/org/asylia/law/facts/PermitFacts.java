package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// The permission to work: its category, the last Form I-765, the card, and the count of the court's hotline.
public final class PermitFacts {

    public static final Fact CATEGORY = Fact.choice(
                    "permit.category",
                    "c8=(c)(8): asylum is pending",
                    "a5=(a)(5): asylum was granted",
                    "a10=(a)(10): withholding was granted",
                    "c18=(c)(18): order of supervision",
                    "c9=(c)(9): a green card is pending",
                    "c10=(c)(10): cancellation is pending",
                    "c11=(c)(11): parole",
                    "a3=(a)(3): refugee",
                    "other=another one")
            .asks("Which category is on the work card, or on the form for it?")
            .because("Length, fee and renewal depend on the category.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("work card", "Form I-765");

    public static final Fact ASKED = Fact.yesNo("permit.asked")
            .asks("Have you filed the work-permit form (Form I-765)?")
            .because("Which rules apply can depend on the day it was filed.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)");

    public static final Fact ASKED_ON = Fact.day("permit.asked-on")
            .asks("On what day did USCIS receive your last work-permit form?")
            .because("Time limits and extensions are counted from that day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)");

    public static final Fact FIRST = Fact.yesNo("permit.first")
            .asks("Is it your first work permit in this category?")
            .because("A first permit and a renewal follow other rules and cost other fees.");

    public static final Fact DECIDED = Fact.yesNo("permit.decided")
            .asks("Has USCIS decided that form?")
            .because("Some time limits end with the decision.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("notice of decision", "work card");

    public static final Fact DECIDED_ON = Fact.day("permit.decided-on")
            .asks("On what day did USCIS decide that form?")
            .because("The length of the card depends on that day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("notice of decision", "work card");

    public static final Fact CARD_END = Fact.day("permit.card-end")
            .asks("On what day does (or did) your work card end?")
            .because("A renewal must be filed before that day.")
            .provedBy("work card");

    public static final Fact OTHER_EXTENSION = Fact.yesNo("permit.other-extension")
            .asks("Does another law, notice or court order in your name extend your card, such as TPS?")
            .because("Such an extension stays when the general one has ended.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact CLOCK_DAYS = Fact.number("permit.clock-days", "days", 0, 36_500)
            .asks("How many days does the court's hotline or USCIS say are on your asylum clock?")
            .because("When the clock was stopped, the office's own count shows how long.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("EOIR case information line", "clock history");

    public static final Fact CLOCK_DAYS_ON = Fact.day("permit.clock-days-on")
            .asks("On what day did the hotline or USCIS say so?")
            .because("The count goes up each day, so an old count says little about today.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("clock history");

    public static final Fact DAYS_AT_DENIAL = Fact.number("permit.days-at-denial", "days", 0, 36_500)
            .asks("How many days were on the asylum clock when the judge said no?")
            .because("With 180 days by then, the permit can go on during an appeal.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("EOIR case information line", "clock history");

    public static final Fact MEMBER = Fact.yesNo("permit.casa-member")
            .asks("Were you then a member of CASA or of the Asylum Seeker Advocacy Project (ASAP)?")
            .because("A court kept most of the rules of 2020 from members of these groups.")
            .provedBy("membership card");

    public static final Fact CLAIM_STAGE = Fact.choice(
                    "permit.claim-stage",
                    "none=no claim was filed",
                    "uscis=with USCIS",
                    "judge=with an immigration judge",
                    "board=on appeal to the Board of Immigration Appeals",
                    "court=before a federal court of appeals",
                    "over=it is over")
            .asks("Where is your asylum claim now?")
            .because("The permit of a person who waits lasts only while the claim lives.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("EOIR case information line", "receipt notice (Form I-797C)");

    public static final Fact APPEAL_IN_TIME = Fact.yesNo("permit.appeal-in-time")
            .asks("Was that appeal filed in time?")
            .because("Only a timely appeal keeps the permit alive.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("filing receipt of the Board", "docket of the court");

    public static final Fact ADJUSTMENT_PENDING = Fact.yesNo("permit.adjustment-pending")
            .asks("Is a green card form (Form I-485) of yours waiting for a decision?")
            .because("It gives a work permit of its own.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)");

    public static final Fact SUPERVISION = Fact.yesNo("order.supervision")
            .asks("Are you under an order of supervision (Form I-220B)?")
            .because("A person who was ordered removed but released may be given a permit.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-220B");

    public static final Fact REFUSED_ON = Fact.day("application.refused-on")
            .asks("On what day did USCIS refuse asylum?")
            .because("The permit goes on for some time after that day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("decision");

    public static final Fact ASYLUM_ASKED = Fact.yesNo("application.asylum-asked")
            .asks("Does your form ask for asylum itself, and not only for withholding or torture protection?")
            .because("Only a claim for asylum starts the clock.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("copy of the application");

    public static final Fact REJECTED_FOR_FEE = Fact.yesNo("application.rejected-for-fee")
            .asks("Did USCIS reject your asylum form because the yearly fee was not paid?")
            .because("For a time such a rejection took the work permit away.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("rejection notice");

    public static final Fact REJECTED_ON = Fact.day("application.rejected-on")
            .asks("On what day was it rejected for the unpaid yearly fee?")
            .because("A court stopped these rejections on a certain day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("rejection notice");

    private PermitFacts() {}
}
