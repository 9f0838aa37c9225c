package org.asylia.law.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The asylum offices of USCIS and the area of each, as far as known: `asylum-offices.tsv`.
///
/// Areas change and are cut by county or ZIP code. The receipt notice decides, not this list.
public final class AsylumOffices {

    private static final List<String> COLUMNS =
            List.of("office", "jurisdiction", "note", "verified", "source", "checked");

    public static final List<Office> ALL = read();

    private AsylumOffices() {}

    /// One office.
    ///
    /// @param name where it sits
    /// @param jurisdiction its area, in words
    /// @param note what is open
    /// @param verified `yes`, `partial` or `no`
    /// @param source where this was read
    /// @param checked the day on which it was last checked
    public record Office(
            String name, String jurisdiction, String note, String verified, String source, LocalDate checked) {}

    private static List<Office> read() {
        var all = new ArrayList<Office>();
        for (var row :
                Sheet.of(AsylumOffices.class, "asylum-offices.tsv", COLUMNS).rows()) {
            all.add(new Office(
                    row.need("office"),
                    row.need("jurisdiction"),
                    row.get("note"),
                    row.oneOf("verified", List.of("yes", "partial", "no")),
                    row.need("source"),
                    row.day("checked")));
        }
        return List.copyOf(all);
    }
}
