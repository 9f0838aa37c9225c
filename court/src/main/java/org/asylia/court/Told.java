package org.asylia.court;

import java.util.List;

/// The facts of the law that the courts' tables can tell; all others stay unknown. docs/court-import.md says from
/// which column each comes, and why others do not.
///
/// In a matter each takes two bytes; 0 means that it is not told.
public enum Told {
    NATIONALITY("country.code", Kind.COUNTRY, "A_TblCase.NAT, B_TblProceeding.NAT"),
    REMOVAL_TO("country.removal-proposed", Kind.COUNTRY, "B_TblProceeding.DEPORTED_1"),
    ENTERED("arrival.date", Kind.DAY, "A_TblCase.DATE_OF_ENTRY"),
    BORN("person.birth-date", Kind.MONTH, "A_TblCase.C_BIRTHDATE"),
    NOTICE_FILED("proceeding.notice-filed", Kind.YES_NO, "A_TblCase.CASE_TYPE"),
    ASYLUM_ONLY("proceeding.asylum-only", Kind.YES_NO, "A_TblCase.CASE_TYPE"),
    STATE(
            "proceeding.state",
            Kind.CHOICE,
            "B_TblProceeding, tblAppeal",
            "open",
            "appeal",
            "dismissed",
            "ordered",
            "granted"),
    LAST_DECISION(
            "proceeding.last-decision",
            Kind.CHOICE,
            "B_TblProceeding, tblAppeal",
            "none",
            "fear-review",
            "judge",
            "judge-absent",
            "board"),
    ORDERED("order.ordered", Kind.YES_NO, "B_TblProceeding, tblAppeal"),
    JUDGE_DATE("decision.judge-date", Kind.DAY, "B_TblProceeding.COMP_DATE"),
    SPOKEN("decision.spoken", Kind.YES_NO, "B_TblProceeding.DEC_TYPE"),
    AGAINST("decision.against", Kind.YES_NO, "tbl_Court_Appln.APPL_DEC"),
    FOR_ABSENCE("decision.for-absence", Kind.YES_NO, "B_TblProceeding.ABSENTIA"),
    APPEAL_FILED("appeal.filed", Kind.YES_NO, "tblAppeal.strFiledBy"),
    APPEAL_RECEIVED("appeal.received-on", Kind.DAY, "tblAppeal.datAppealFiled"),
    BOARD_DATE("decision.board-date", Kind.DAY, "tblAppeal.datBIADecision"),
    APPLIED("application.filed", Kind.YES_NO, "tbl_Court_Appln.APPL_CODE"),
    APPLIED_ON("application.filing-date", Kind.DAY, "tbl_Court_Appln.APPL_RECD_DATE"),
    APPLIED_BY("application.filing-date", Kind.ON_OR_BEFORE, "tbl_Court_Appln.APPL_RECD_DATE"),
    APPLIED_WITH("application.filed-with", Kind.CHOICE, "A_TblCase.C_ASY_TYPE", "uscis", "court"),
    ASYLUM_ASKED("application.asylum-asked", Kind.YES_NO, "tbl_Court_Appln.APPL_CODE"),
    REFUSED("application.refused", Kind.YES_NO, "tbl_Court_Appln.APPL_DEC"),
    GRANTED("grant.granted", Kind.YES_NO, "tbl_Court_Appln.APPL_DEC"),
    GRANTED_ON("grant.date", Kind.DAY, "B_TblProceeding.COMP_DATE"),
    HELD("detention.held", Kind.YES_NO, "A_TblCase.CUSTODY, tbl_CustodyHistory"),
    ALONE("child.found-unaccompanied", Kind.YES_NO, "A_TblCase.CASEPRIORITY_CODE"),
    CREDIBLE_FEAR(
            "screening.credible-fear",
            Kind.CHOICE,
            "B_TblProceeding.DEC_CODE",
            "positive",
            "negative",
            "negative-upheld"),
    REASONABLE_FEAR("screening.reasonable-fear", Kind.CHOICE, "A_TblCase.CASE_TYPE", "positive", "negative"),
    HEARING("hearing.date", Kind.DAY, "A_TblCase.LATEST_HEARING"),
    HEARING_KIND(
            "hearing.kind", Kind.CHOICE, "A_TblCase.LATEST_CAL_TYPE, tbl_schedule.CAL_TYPE", "master", "individual"),
    NEXT_HEARING("hearing.date", Kind.DAY, "tbl_schedule.ADJ_DATE"),
    NEXT_HEARING_KIND("hearing.kind", Kind.CHOICE, "tbl_schedule.CAL_TYPE", "master", "individual", "other");

    /// What the two bytes mean.
    enum Kind {
        YES_NO,
        DAY,
        ON_OR_BEFORE,
        MONTH,
        CHOICE,
        COUNTRY
    }

    private final String fact;
    private final Kind kind;
    private final String from;
    private final List<String> choices;

    Told(String fact, Kind kind, String from, String... choices) {
        this.fact = fact;
        this.kind = kind;
        this.from = from;
        this.choices = List.of(choices);
    }

    /// The key of the fact in the law.
    public String fact() {
        return fact;
    }

    /// The table and the column it is told from.
    public String from() {
        return from;
    }

    /// Whether a day is told only as the last on which it can have been.
    public boolean atTheLatest() {
        return kind == Kind.ON_OR_BEFORE;
    }

    Kind kind() {
        return kind;
    }

    /// The value of a choice, from 1.
    int choice(String code) {
        int place = choices.indexOf(code);
        if (place < 0) {
            throw new IllegalArgumentException(fact + " has no choice '" + code + "' here.");
        }
        return place + 1;
    }

    String choice(int value) {
        return choices.get(value - 1);
    }
}
