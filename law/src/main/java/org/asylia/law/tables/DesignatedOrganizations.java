package org.asylia.law.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.rule.DatedTable;

/// Groups that the United States has named as foreign terrorist organizations, with their days:
/// `designated-organizations.tsv`. A designation takes effect when it is printed in the Federal Register.
///
/// **The list is not complete** and has to be refreshed: it holds the groups that a case can name by a code. Of any
/// other group a person is asked whether it was on a list, so that for the codes it has, and only for them, a table
/// of it may be taken as complete.
public final class DesignatedOrganizations {

    private static final List<String> COLUMNS =
            List.of("code", "name", "tier", "kind", "from", "to", "source", "checked");

    public static final List<Organization> ROWS = read();

    private DesignatedOrganizations() {}

    /// One time in which a group was named.
    ///
    /// @param code the code by which a case names it
    /// @param name in words
    /// @param tier I for the list of foreign terrorist organizations, II for the exclusion list
    /// @param kind `cartel` for cartels and gangs, else `other`
    /// @param from the first day
    /// @param to the first day on which it no longer was
    /// @param source where this was read, and what was not verified
    /// @param checked the day on which it was last checked
    public record Organization(
            String code,
            String name,
            String tier,
            String kind,
            LocalDate from,
            Optional<LocalDate> to,
            String source,
            LocalDate checked) {}

    /// Those of one kind, for the rules that range over the codes of this list.
    public static DatedTable table(String kind, String id, String title) {
        var rows = new ArrayList<DatedTable.Row>();
        var checked = LocalDate.MAX;
        for (var each : ROWS) {
            if (each.kind().equals(kind)) {
                rows.add(new DatedTable.Row(each.code(), 1, each.from(), each.to(), each.source()));
                checked = each.checked().isBefore(checked) ? each.checked() : checked;
            }
        }
        return new DatedTable(id, title, rows, checked, true);
    }

    private static List<Organization> read() {
        var all = new ArrayList<Organization>();
        for (var row : Sheet.of(DesignatedOrganizations.class, "designated-organizations.tsv", COLUMNS)
                .rows()) {
            var days = DatedRows.row(row);
            all.add(new Organization(
                    days.code(),
                    row.need("name"),
                    row.oneOf("tier", List.of("I", "II")),
                    row.oneOf("kind", List.of("cartel", "other")),
                    days.from(),
                    days.to(),
                    days.source(),
                    row.day("checked")));
        }
        return List.copyOf(all);
    }
}
