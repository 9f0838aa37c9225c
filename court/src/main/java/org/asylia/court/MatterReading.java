package org.asylia.court;

import static org.asylia.court.Bundle.day;
import static org.asylia.court.Bundle.letter;
import static org.asylia.court.Bundle.words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.asylia.law.tables.Countries;

/// Reads off the rows of one case what they tell of the law's facts, and nothing more: a code whose meaning is not
/// certain tells nothing.
final class MatterReading {

    private static final Table.Column NAT = Tables.CASES.column("NAT");
    private static final Table.Column PROCEEDING_NAT = Tables.PROCEEDINGS.column("NAT");
    private static final Table.Column ENTRY = Tables.CASES.column("DATE_OF_ENTRY");
    private static final Table.Column BORN = Tables.CASES.column("C_BIRTHDATE");
    private static final Table.Column TYPE = Tables.CASES.column("CASE_TYPE");
    private static final Table.Column PRIORITY = Tables.CASES.column("CASEPRIORITY_CODE");
    private static final Table.Column HEARING = Tables.CASES.column("LATEST_HEARING");
    private static final Table.Column CALENDAR = Tables.CASES.column("LATEST_CAL_TYPE");

    /// The courts' codes of nationalities are not ISO codes.
    private static final Map<String, String> COUNTRIES = countries();

    private final int releaseDay;
    private final boolean appealsRead;

    /// @param release the day as of which the release is read
    /// @param appealsRead whether the release had the table of appeals
    MatterReading(LocalDate release, boolean appealsRead) {
        this.releaseDay = Days.of(release);
        this.appealsRead = appealsRead;
    }

    private static Map<String, String> countries() {
        var all = new HashMap<String, String>();
        for (var country : Countries.ALL) {
            country.courtCodes().forEach(code -> all.put(code, country.code()));
        }
        return Map.copyOf(all);
    }

    Matter of(Bundle bundle) {
        var matter = new Matter(bundle.number());
        nationality(matter, bundle);
        person(matter, bundle.row());
        var type = words(TYPE, bundle.row());
        proceedings(matter, type);
        var standing = new Standing(bundle, releaseDay, appealsRead);
        standing.tell(matter, type);
        Applied.tell(matter, bundle, standing);
        hearing(matter, bundle.row());
        Hearings.tell(matter, bundle, releaseDay);
        Custody.tell(matter, bundle, releaseDay);
        return matter;
    }

    /// The tables tell it twice. Where they name two countries it is unknown, because they disagree.
    private static void nationality(Matter matter, Bundle bundle) {
        country(matter, Told.NATIONALITY, words(NAT, bundle.row()));
        for (var proceeding : bundle.proceedings()) {
            var other = COUNTRIES.get(words(PROCEEDING_NAT, proceeding));
            if (other != null && matter.has(Told.NATIONALITY) && !other.equals(matter.country(Told.NATIONALITY))) {
                matter.disagree(Told.NATIONALITY);
                return;
            }
        }
    }

    private void person(Matter matter, byte[] row) {
        matter.day(Told.ENTERED, past(day(ENTRY, row)));
        matter.day(Told.BORN, past(day(BORN, row)));
        if (words(PRIORITY, row).equals("UC")) {
            matter.yes(Told.ALONE);
        }
    }

    /// A day of the past that lies after the release is a slip, and tells nothing.
    private int past(int day) {
        return day > releaseDay ? Days.NONE : day;
    }

    static void country(Matter matter, Told told, String code) {
        var country = COUNTRIES.get(code);
        if (country != null) {
            matter.country(told, country);
        }
    }

    /// What the type of the case alone says.
    private static void proceedings(Matter matter, String type) {
        switch (type) {
            case "RMV" -> matter.yes(Told.NOTICE_FILED).no(Told.ASYLUM_ONLY);
            case "AOC" -> matter.yes(Told.ASYLUM_ONLY);
            // Only after an order of an officer and a positive finding does a judge decide withholding alone:
            // 8 CFR 1208.31(e), (g)(2).
            case "WHO" -> matter.yes(Told.ORDERED).choice(Told.REASONABLE_FEAR, "positive");
            default -> {
                // Older kinds of cases, and reviews: nothing of this.
            }
        }
    }

    private static void hearing(Matter matter, byte[] row) {
        matter.day(Told.HEARING, day(HEARING, row));
        if (matter.has(Told.HEARING)) {
            switch (letter(CALENDAR, row)) {
                case 'M' -> matter.choice(Told.HEARING_KIND, "master");
                case 'I' -> matter.choice(Told.HEARING_KIND, "individual");
                default -> {
                    // Other letters stand for several kinds.
                }
            }
        }
    }
}
