package org.asylia.law.permit;

import static org.asylia.engine.rule.DatedTable.row;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.rule.DatedTable;

/// The court's codes for moved hearings that were found in print, by what they do to the clock.
///
/// Each table is whole for the codes that can be told; the court has more, which are told as another code and then
/// judged by reason. Codes and meanings change: the day is that from which a source shows the code.
public final class AdjournmentCodes {

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    private static final String IN_USE = "2003-08-10";
    private static final String IN_THE_MANUAL = "2021-09-16";

    private static final String LIST = "EOIR's public list of adjournment codes, rows read: since 10 August 2003; and"
            + " Appendix O of EOIR's manual";
    private static final String OLD = "EOIR's public list of adjournment codes, row read: not active since this day";
    private static final String MANUAL =
            "Appendix O of EOIR's manual, first part read; in the manual since EOIR PM 21-28" + " of 16 September 2021";

    /// The clock stops.
    public static final DatedTable STOPPING = new DatedTable(
            "adjournment-codes-stopping",
            "Adjournment codes that stop the clock",
            List.of(
                    row("01", IN_USE, LIST),
                    row("02", IN_USE, LIST),
                    row("05", IN_USE, "2020-12-09", OLD),
                    row("06", IN_USE, "2020-12-09", OLD),
                    row("8A", IN_THE_MANUAL, MANUAL),
                    row("8B", IN_THE_MANUAL, MANUAL)),
            CHECKED,
            true);

    /// The clock runs on, or the code leaves it as it is.
    public static final DatedTable NOT_STOPPING = new DatedTable(
            "adjournment-codes-not-stopping",
            "Adjournment codes that do not stop the clock",
            List.of(
                    row("03", IN_USE, LIST),
                    row("04", IN_USE, LIST),
                    row("09", IN_USE, LIST),
                    row("10", IN_USE, "EOIR's public list of adjournment codes, row read"),
                    row("1A", IN_THE_MANUAL, MANUAL),
                    row("1B", IN_THE_MANUAL, MANUAL),
                    row("3A", IN_THE_MANUAL, MANUAL),
                    row("4A", IN_THE_MANUAL, MANUAL),
                    row("4B", IN_THE_MANUAL, MANUAL),
                    row("4C", IN_THE_MANUAL, MANUAL),
                    row("4E", IN_THE_MANUAL, MANUAL),
                    row("4F", IN_THE_MANUAL, MANUAL),
                    row("5A", IN_THE_MANUAL, MANUAL + "; neutral"),
                    row("5D", IN_THE_MANUAL, MANUAL + "; neutral"),
                    row("7A", IN_THE_MANUAL, MANUAL),
                    row("9A", IN_THE_MANUAL, MANUAL),
                    row("9B", IN_THE_MANUAL, MANUAL + "; neutral")),
            CHECKED,
            true);

    private AdjournmentCodes() {}
}
