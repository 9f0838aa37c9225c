package org.asylia.law.facts;

import static org.asylia.law.facts.CourtLists.MOVES;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Each move to a new address, and who was told of it.
public final class MoveFacts {

    public static final Fact DATE = Fact.day("move.date")
            .of(MOVES)
            .asks("On what day did you move?")
            .because("Each office must hear of it within a few days.")
            .identifying()
            .provedBy("lease", "mail at the new address");

    public static final Fact COURT_TOLD = Fact.yesNo("move.court-told")
            .of(MOVES)
            .asks("Have you sent the court Form EOIR-33 with the new address?")
            .because("The court sends its notices to the last address it has.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("copy of Form EOIR-33 with stamp");

    public static final Fact COURT_TOLD_ON = Fact.day("move.court-told-on")
            .of(MOVES)
            .asks("On what day did the court get that form?")
            .because("It shows whether the court was told in time.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("copy of Form EOIR-33 with stamp");

    public static final Fact BOARD_TOLD = Fact.yesNo("move.board-told")
            .of(MOVES)
            .asks("Have you sent the Board Form EOIR-33/BIA with the new address?")
            .because("The Board has a form of its own and does not hear of it from the court.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("copy of Form EOIR-33/BIA");

    public static final Fact BOARD_TOLD_ON = Fact.day("move.board-told-on")
            .of(MOVES)
            .asks("On what day did the Board get that form?")
            .because("It shows whether the Board was told in time.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("copy of Form EOIR-33/BIA");

    public static final Fact DHS_TOLD = Fact.yesNo("move.dhs-told")
            .of(MOVES)
            .asks("Have you told USCIS the new address, on Form AR-11 or online?")
            .because("Telling the court is not enough. USCIS must be told too.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("confirmation of Form AR-11");

    public static final Fact DHS_TOLD_ON = Fact.day("move.dhs-told-on")
            .of(MOVES)
            .asks("On what day did you tell USCIS?")
            .because("It shows whether USCIS was told in time.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("confirmation of Form AR-11");

    private MoveFacts() {}
}
