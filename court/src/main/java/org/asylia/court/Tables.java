package org.asylia.court;

import java.util.List;
import org.asylia.law.tables.Sheet;

/// The tables of the release that are read, and which of their columns: `columns.tsv`, each row with its source.
public final class Tables {

    private static final List<Sheet.Row> ROWS = Sheet.of(
                    Tables.class, "columns.tsv", List.of("table", "column", "also", "type", "use", "source", "checked"))
            .rows();

    public static final Table CASES = table("A_TblCase");
    public static final Table PROCEEDINGS = table("B_TblProceeding");
    public static final Table CHARGES = table("B_TblProceedCharges");
    public static final Table APPLICATIONS = table("tbl_Court_Appln");
    public static final Table APPEALS = table("tblAppeal");
    public static final Table HEARINGS = table("tbl_schedule");
    public static final Table CUSTODY = table("tbl_CustodyHistory");
    public static final Table JUVENILES = table("tbl_JuvenileHistory");

    /// Cases first: the others belong to them.
    public static final List<Table> ALL =
            List.of(CASES, PROCEEDINGS, CHARGES, APPLICATIONS, APPEALS, HEARINGS, CUSTODY, JUVENILES);

    private Tables() {}

    private static Table table(String name) {
        return new Table(
                name,
                ROWS.stream().filter(row -> row.need("table").equals(name)).toList());
    }
}
