package org.asylia.law.tables;

import static org.asylia.engine.rule.DatedTable.row;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.rule.DatedTable;

/// Countries other than Canada that hear asylum claims in place of the United States, under an agreement in use.
///
/// The list is not complete: agreements are not always published, and other countries (Paraguay, Belize and more)
/// are reported to have signed. A country without a row is therefore unknown, never outside.
public final class AgreementCountries {

    public static final DatedTable TABLE = new DatedTable(
            "agreement-countries",
            "Countries with an asylum cooperative agreement in use",
            List.of(
                    row(
                            "GT",
                            "2019-11-20",
                            "2021-02-06",
                            "84 FR 64095; suspended by the State Department on"
                                    + " 6 February 2021 (bar association notice read; start from memory)"),
                    row(
                            "HN",
                            "2025-07-08",
                            "Agreement in force from 8 July 2025 (secondary report of the treaty"
                                    + " series read); invoked in court since"),
                    row(
                            "GT",
                            "2025-10-31",
                            "Named as invoked in court by practice pages of late 2025; the day it"
                                    + " began was not found"),
                    row(
                            "EC",
                            "2025-10-31",
                            "Named as invoked in court by practice pages of late 2025; the day it"
                                    + " began was not found"),
                    row(
                            "UG",
                            "2025-10-31",
                            "Named as invoked in court by practice pages of late 2025; the day it"
                                    + " began was not found")),
            LocalDate.of(2026, 11, 22),
            false);

    private AgreementCountries() {}
}
