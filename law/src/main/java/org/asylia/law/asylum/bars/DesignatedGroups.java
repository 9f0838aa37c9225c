package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.DatedTable.row;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.rule.DatedTable;

/// Groups that the United States has named as foreign terrorist organizations, with their days.
///
/// Only the groups that can be chosen by name are listed; of any other group it is asked whether it was on a list.
/// A designation takes effect when it is printed in the Federal Register.
final class DesignatedGroups {

    private static final String FEBRUARY_2025 = "Public Notice 12672, printed 20 February 2025 (notice summary read)";
    private static final String LIST = "State Department list of 8 October 1997 and later, a copy read";

    /// Cartels and gangs, from 20 February 2025.
    static final DatedTable CARTELS = new DatedTable(
            "terrorist-groups.cartels",
            "Cartels and gangs named as foreign terrorist organizations",
            List.of(
                    row("tren-de-aragua", "2025-02-20", FEBRUARY_2025),
                    row("ms-13", "2025-02-20", FEBRUARY_2025),
                    row("cartel-de-sinaloa", "2025-02-20", FEBRUARY_2025),
                    row("cjng", "2025-02-20", FEBRUARY_2025),
                    row("carteles-unidos", "2025-02-20", FEBRUARY_2025),
                    row("cartel-del-noreste", "2025-02-20", FEBRUARY_2025),
                    row("cartel-del-golfo", "2025-02-20", FEBRUARY_2025),
                    row("nueva-familia-michoacana", "2025-02-20", FEBRUARY_2025),
                    row(
                            "viv-ansanm",
                            "2025-05-05",
                            "FR Doc. 2025-07464, signed 22 April 2025; day of print from memory"),
                    row(
                            "gran-grif",
                            "2025-05-05",
                            "FR Doc. 2025-07464, signed 22 April 2025; day of print from memory"),
                    row("los-choneros", "2025-09-05", "law-firm table of September 2025 read; notice not read"),
                    row("los-lobos", "2025-09-05", "law-firm table of September 2025 read; notice not read"),
                    row("barrio-18", "2025-09-24", "law-firm table of September 2025 read; notice not read"),
                    row("cartel-de-los-soles", "2025-11-24", "90 FR 53045, notice read"),
                    row("clan-del-golfo", "2025-12-17", "90 FR 58775, notice read")),
            LocalDate.of(2026, 11, 22),
            true);

    /// Other groups that can be chosen by name.
    static final DatedTable OTHERS = new DatedTable(
            "terrorist-groups.others",
            "Other groups named as foreign terrorist organizations",
            List.of(
                    row("farc", "1997-10-08", "2021-11-30", LIST + "; the end from memory"),
                    row("eln", "1997-10-08", LIST),
                    row("shining-path", "1997-10-08", LIST),
                    row("ltte", "1997-10-08", LIST),
                    row("pkk", "1997-10-08", LIST),
                    row("hamas", "1997-10-08", LIST),
                    row("hizballah", "1997-10-08", LIST),
                    row("al-qaida", "1999-10-08", LIST),
                    row("lashkar-e-tayyiba", "2001-12-26", LIST),
                    row("islamic-state", "2004-12-17", LIST + " (first as al-Qaida in Iraq)"),
                    row(
                            "afghan-taliban",
                            "2007-12-26",
                            "Pub. L. 110-161, section 691(d): counted as if on the list; from memory"),
                    row("al-shabaab", "2008-03-18", LIST),
                    row("pakistani-taliban", "2010-09-01", LIST),
                    row("boko-haram", "2013-11-14", LIST)),
            LocalDate.of(2026, 11, 22),
            true);

    private DesignatedGroups() {}
}
