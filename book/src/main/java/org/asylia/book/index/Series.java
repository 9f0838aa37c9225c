package org.asylia.book.index;

import java.util.Arrays;
import java.util.regex.Pattern;

/// The collections that are cited, in the order in which lawyers list them.
public enum Series {
    CONSTITUTION("Constitution", "U\\.S\\. Const\\. .*"),
    ACT("Immigration and Nationality Act (INA)", "INA .*"),
    CODE("United States Code (USC)", "\\d+ USC .*"),
    PUBLIC_LAW("Public laws", "Pub\\. L\\. .*"),
    REGULATIONS("Code of Federal Regulations (CFR)", "\\d+ CFR .*"),
    REGISTER("Federal Register (FR)", "\\d+ FR .*"),
    PRESIDENT("Proclamations and executive orders", "(Proclamation|Executive Order) .*"),
    SUPREME_COURT("Supreme Court", ".*(, \\d+ (U\\.S\\.|S\\. Ct\\.) \\d+ .*|\\(U\\.S\\. .*)"),
    BOARD("Board of Immigration Appeals and Attorney General (I&N Dec.)", "Matter of .*"),
    COURTS_OF_APPEALS(
            "Courts of appeals", ".*(, \\d+ F\\.(2d|3d|4th) \\d+ .*|No\\. \\S+ \\(\\d+(st|nd|rd|th|d) Cir\\..*)"),
    DISTRICT_COURTS("District courts", ".* v\\. .*"),
    AGENCY("Agency memoranda and alerts", "(USCIS|EOIR|ICE|CBP|DHS|DOJ|OPPM|PM|BIA|Executive Office)\\b.*"),
    OTHER("Other sources", ".*");

    private final String title;
    private final Pattern form;

    Series(String title, String form) {
        this.title = title;
        this.form = Pattern.compile(form);
    }

    public String title() {
        return title;
    }

    /// Whether what it holds is decisions of courts or of the Board.
    public boolean isDecision() {
        return switch (this) {
            case SUPREME_COURT, BOARD, COURTS_OF_APPEALS, DISTRICT_COURTS -> true;
            case CONSTITUTION, ACT, CODE, PUBLIC_LAW, REGULATIONS, REGISTER, PRESIDENT, AGENCY, OTHER -> false;
        };
    }

    static Series of(String citation) {
        return Arrays.stream(values())
                .filter(series -> series.form.matcher(citation).matches())
                .findFirst()
                .orElse(OTHER);
    }
}
