package org.asylia.court;

import java.util.List;
import java.util.Map;

/// The ways in which a row is spoiled on purpose, and the reason that must be found for each.
enum Defect {
    CUT(Reason.TOO_FEW_COLUMNS),
    BROKEN(Reason.TOO_FEW_COLUMNS),
    TAB_TOO_MANY(Reason.TOO_MANY_COLUMNS),
    KEY_BLANK(Reason.KEY_MISSING),
    KEY_LETTERS(Reason.KEY_NO_NUMBER),
    DAY_AMONG_CODES(Reason.DAY_ELSEWHERE),
    LETTERS_AMONG_DAYS(Reason.NO_DAY),
    THIRTIETH_OF_FEBRUARY(Reason.NO_SUCH_DAY),
    CODE_TOO_LONG(Reason.FOREIGN_VALUE),
    SHIFTED(Reason.FOREIGN_VALUE),
    ENDLESS(Reason.TOO_LONG),
    AGAIN(Reason.KEY_TWICE);

    /// A column of codes and a column of days in each table.
    private static final Map<Table, List<String>> COLUMNS = Map.of(
            Tables.CASES, List.of("Sex", "DATE_OF_ENTRY"),
            Tables.PROCEEDINGS, List.of("CUSTODY", "COMP_DATE"),
            Tables.CHARGES, List.of("CHG_STATUS", ""),
            Tables.APPLICATIONS, List.of("APPL_DEC", "APPL_RECD_DATE"),
            Tables.APPEALS, List.of("strCaseType", "datAppealFiled"),
            Tables.HEARINGS, List.of("REC_TYPE", "ADJ_DATE"),
            Tables.CUSTODY, List.of("CUSTODY", "DATDETAINED"),
            Tables.JUVENILES, List.of("", "DATCREATEDON"));

    private final Reason reason;

    Defect(Reason reason) {
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /// Whether a table can have it: charges have no column of days and the history of juveniles none of codes, and only
    /// rows of cases hold enough beside each other that a shift is sure to be seen.
    boolean suits(Table table) {
        boolean day = this == LETTERS_AMONG_DAYS || this == THIRTIETH_OF_FEBRUARY;
        boolean code = this == DAY_AMONG_CODES || this == CODE_TOO_LONG;
        return !(day && table == Tables.CHARGES)
                && !(code && table == Tables.JUVENILES)
                && !(this == SHIFTED && table != Tables.CASES);
    }

    /// The row spoiled; one with a line break in it is two.
    String[] spoil(Table table, String[] cells) {
        var head = Heads.OF.getOrDefault(table, List.of());
        var columns = COLUMNS.getOrDefault(table, List.of());
        var row = cells.clone();
        int key = head.indexOf(table == Tables.CASES ? "IDNCASE" : head.getFirst());
        switch (this) {
            case CUT -> {
                return java.util.Arrays.copyOf(row, 2 + row.length / 2);
            }
            case BROKEN -> row[row.length / 2] = "first line\nsecond line";
            case TAB_TOO_MANY -> row[1] = "a\t" + row[1];
            case KEY_BLANK -> row[key] = "";
            case KEY_LETTERS -> row[key] = "FC";
            case DAY_AMONG_CODES -> row[head.indexOf(columns.getFirst())] = "2025-02-27 10:43:03.530";
            case LETTERS_AMONG_DAYS -> row[head.indexOf(columns.get(1))] = "SFR";
            case THIRTIETH_OF_FEBRUARY -> row[head.indexOf(columns.get(1))] = "2023-02-30 00:00:00.000";
            case CODE_TOO_LONG -> row[head.indexOf(columns.getFirst())] = "ENGLISH";
            case SHIFTED -> {
                System.arraycopy(cells, 1, row, 2, row.length - 2);
                row[1] = "ST";
            }
            case ENDLESS -> row[row.length - 1] = "x".repeat(Lines.LONGEST + 70_000);
            case AGAIN -> {
                // The row itself is sound.
            }
        }
        return row;
    }
}
