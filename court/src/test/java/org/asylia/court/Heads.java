package org.asylia.court;

import java.util.List;
import java.util.Map;

/// The heads of the files as the release of October 2025 had them: names of columns and their order, from its list of
/// variable types.
final class Heads {

    static final Map<Table, List<String>> OF = Map.of(
            Tables.CASES,
            names("""
                    IDNCASE ALIEN_CITY ALIEN_STATE ALIEN_ZIPCODE UPDATED_ZIPCODE UPDATED_CITY NAT LANG CUSTODY SITE_TYPE \
                    E_28_DATE ATTY_NBR CASE_TYPE UPDATE_SITE LATEST_HEARING LATEST_TIME LATEST_CAL_TYPE UP_BOND_DATE \
                    UP_BOND_RSN CORRECTIONAL_FAC RELEASE_MONTH RELEASE_YEAR INMATE_HOUSING DATE_OF_ENTRY C_ASY_TYPE \
                    C_BIRTHDATE C_RELEASE_DATE UPDATED_STATE ADDRESS_CHANGEDON ZBOND_MRG_FLAG Sex DATE_DETAINED \
                    DATE_RELEASED LPR DETENTION_DATE DETENTION_LOCATION DCO_LOCATION DETENTION_FACILITY_TYPE \
                    CASEPRIORITY_CODE"""),
            Tables.PROCEEDINGS,
            names("""
                    IDNPROCEEDING IDNCASE OSC_DATE INPUT_DATE BASE_CITY_CODE HEARING_LOC_CODE IJ_CODE TRANS_IN_DATE \
                    PREV_HEARING_LOC PREV_HEARING_BASE PREV_IJ_CODE TRANS_NBR HEARING_DATE HEARING_TIME DEC_TYPE DEC_CODE \
                    DEPORTED_1 DEPORTED_2 OTHER_COMP APPEAL_RSVD APPEAL_NOT_FILED COMP_DATE ABSENTIA VENUE_CHG_GRANTED \
                    TRANSFER_TO DATE_APPEAL_DUE_STATUS TRANSFER_STATUS CUSTODY CASE_TYPE NAT LANG SCHEDULED_HEAR_LOC \
                    CORRECTIONAL_FAC CRIM_IND IHP AGGRAVATE_FELON DATE_DETAINED DATE_RELEASED"""),
            Tables.CHARGES,
            names("IDNPRCDCHG IDNCASE IDNPROCEEDING CHARGE CHG_STATUS"),
            Tables.APPLICATIONS,
            names("IDNPROCEEDINGAPPLN IDNPROCEEDING IDNCASE APPL_CODE APPL_RECD_DATE APPL_DEC"),
            Tables.APPEALS,
            names("""
                    idnAppeal idncase idnProceeding strAppealCategory strAppealType datAppealFiled strFiledBy \
                    datAttorneyE27 datBIADecision strBIADecision strBIADecisionType strCaseType strLang strNat \
                    strProceedingIHP strCustody strProbono"""),
            Tables.HEARINGS,
            names("""
                    IDNSCHEDULE IDNPROCEEDING IDNCASE OSC_DATE GENERATION SUB_GENERATION REC_TYPE LANG HEARING_LOC_CODE \
                    BASE_CITY_CODE IJ_CODE INTERPRETER_CODE INPUT_DATE INPUT_TIME UPDATE_DATE UPDATE_TIME \
                    ASSIGNMENT_PATH CAL_TYPE ADJ_DATE ADJ_TIME_START ADJ_TIME_STOP ADJ_RSN ADJ_MEDIUM ADJ_MSG \
                    ADJ_ELAP_DAYS LNGSESSNID SCHEDULE_TYPE NOTICE_CODE BLNCLOCKOVERRIDE EOIRAttorneyID"""),
            Tables.CUSTODY,
            names("IDNCUSTODY IDNCASE CUSTODY DATDETAINED DATRELEASED"),
            Tables.JUVENILES,
            names("idnJuvenileHistory idnCase idnProceeding idnJuvenile DATCREATEDON DATMODIFIEDON"));

    private Heads() {}

    private static List<String> names(String words) {
        return List.of(words.split("\\s+"));
    }
}
