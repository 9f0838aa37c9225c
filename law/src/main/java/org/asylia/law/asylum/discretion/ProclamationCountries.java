package org.asylia.law.asylum.discretion;

import static org.asylia.engine.rule.DatedTable.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.DatedTable.Row;

/// The countries of the entry proclamations of 2025, to which USCIS tied its holds and country factors.
///
/// Being listed does not bar asylum: both proclamations leave asylum, withholding and the Convention untouched.
public final class ProclamationCountries {

    private static final String FIRST = "Proclamation 10949 of 4 June 2025; list read in several accounts";
    private static final String SECOND = "Proclamation of 16 December 2025; list read in several accounts";

    public static final DatedTable TABLE = new DatedTable(
            "entry-proclamation-countries",
            "Countries whose nationals are under an entry proclamation of 2025",
            rows(),
            LocalDate.of(2026, 11, 22),
            true);

    private ProclamationCountries() {}

    private static List<Row> rows() {
        var rows = new ArrayList<>(first());
        rows.addAll(second());
        return rows;
    }

    private static List<Row> first() {
        return List.of(
                row("AF", "2025-06-09", FIRST),
                row("BI", "2025-06-09", FIRST),
                row("CG", "2025-06-09", FIRST),
                row("CU", "2025-06-09", FIRST),
                row("ER", "2025-06-09", FIRST),
                row("GQ", "2025-06-09", FIRST),
                row("HT", "2025-06-09", FIRST),
                row("IR", "2025-06-09", FIRST),
                row("LA", "2025-06-09", FIRST),
                row("LY", "2025-06-09", FIRST),
                row("MM", "2025-06-09", FIRST),
                row("SD", "2025-06-09", FIRST),
                row("SL", "2025-06-09", FIRST),
                row("SO", "2025-06-09", FIRST),
                row("TD", "2025-06-09", FIRST),
                row("TG", "2025-06-09", FIRST),
                row("TM", "2025-06-09", FIRST),
                row("VE", "2025-06-09", FIRST),
                row("YE", "2025-06-09", FIRST));
    }

    private static List<Row> second() {
        return List.of(
                row("AG", "2026-01-01", SECOND),
                row("AO", "2026-01-01", SECOND),
                row("BF", "2026-01-01", SECOND),
                row("BJ", "2026-01-01", SECOND),
                row("CI", "2026-01-01", SECOND),
                row("DM", "2026-01-01", SECOND),
                row("GA", "2026-01-01", SECOND),
                row("GM", "2026-01-01", SECOND),
                row("ML", "2026-01-01", SECOND),
                row("MR", "2026-01-01", SECOND),
                row("MW", "2026-01-01", SECOND),
                row("NE", "2026-01-01", SECOND),
                row("NG", "2026-01-01", SECOND),
                row("SN", "2026-01-01", SECOND),
                row("SS", "2026-01-01", SECOND),
                row("SY", "2026-01-01", SECOND),
                row("TO", "2026-01-01", SECOND),
                row("TZ", "2026-01-01", SECOND),
                row("ZM", "2026-01-01", SECOND),
                row("ZW", "2026-01-01", SECOND));
    }
}
