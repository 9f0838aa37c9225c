package org.asylia.court;

import static org.asylia.court.Bundle.day;
import static org.asylia.court.Bundle.letter;
import static org.asylia.court.Bundle.words;

import java.util.List;
import java.util.Optional;

/// What the applications of a case tell: asylum, withholding and torture protection, all asked for on Form I-589.
///
/// The day on which the court had the form is the filing day only of a form first filed with the court. A form that
/// went to USCIS first, or may have, was filed on that day or before: the court's day could make it late.
final class Applied {

    private static final Table.Column CODE = Tables.APPLICATIONS.column("APPL_CODE");
    private static final Table.Column RECEIVED = Tables.APPLICATIONS.column("APPL_RECD_DATE");
    private static final Table.Column DECISION = Tables.APPLICATIONS.column("APPL_DEC");
    private static final Table.Column PROCEEDING = Tables.APPLICATIONS.column("IDNPROCEEDING");
    private static final Table.Column FIRST = Tables.CASES.column("C_ASY_TYPE");
    private static final Table.Column DECIDED = Tables.PROCEEDINGS.column("COMP_DATE");
    private static final List<String> ON_THE_FORM = List.of("ASYL", "ASYW", "WCAT");
    private static final String GRANTS = "FGIP";

    private Applied() {}

    static void tell(Matter matter, Bundle bundle, Standing standing) {
        var applications = bundle.applications().stream()
                .filter(each -> ON_THE_FORM.contains(words(CODE, each)))
                .toList();
        if (applications.isEmpty()) {
            return;
        }
        matter.yes(Told.APPLIED);
        filed(matter, bundle, applications);
        if (applications.stream().anyMatch(each -> isDenied(each, standing))) {
            matter.yes(Told.AGAINST);
        }
        asylum(matter, bundle, standing, applications);
    }

    private static void filed(Matter matter, Bundle bundle, List<byte[]> applications) {
        int first = Days.BEYOND;
        for (var application : applications) {
            int received = day(RECEIVED, application);
            first = Days.told(received) ? Math.min(first, received) : first;
        }
        switch (letter(FIRST, bundle.row())) {
            case 'E' -> matter.choice(Told.APPLIED_WITH, "court").day(Told.APPLIED_ON, first);
            // Whether USCIS sent it on is not told: a child alone applies there while the case is in court.
            case 'I' -> matter.choice(Told.APPLIED_WITH, "uscis").day(Told.APPLIED_BY, first);
            default -> matter.day(Told.APPLIED_BY, first);
        }
    }

    private static void asylum(Matter matter, Bundle bundle, Standing standing, List<byte[]> applications) {
        var asylum = applications.stream()
                .filter(each -> words(CODE, each).equals("ASYL"))
                .toList();
        if (asylum.isEmpty()) {
            return;
        }
        matter.yes(Told.ASYLUM_ASKED);
        var granted = asylum.stream()
                .filter(each -> GRANTS.indexOf(letter(DECISION, each)) >= 0)
                .findFirst();
        if (granted.isPresent()) {
            granted(matter, bundle, standing, granted.get());
        } else if (asylum.stream().anyMatch(each -> isDenied(each, standing))) {
            matter.yes(Told.REFUSED);
        }
    }

    /// A refusal in a proceeding that was followed by another may have been undone, and tells nothing.
    private static boolean isDenied(byte[] application, Standing standing) {
        return letter(DECISION, application) == 'D'
                && standing.isLastDecided(Bytes.getLong(application, PROCEEDING.place()));
    }

    private static void granted(Matter matter, Bundle bundle, Standing standing, byte[] application) {
        Optional<byte[]> proceeding = bundle.proceedings().stream()
                .filter(each -> Bytes.getLong(each, Table.OWN) == Bytes.getLong(application, PROCEEDING.place()))
                .findFirst();
        if (proceeding.filter(standing::isFinal).isPresent()) {
            matter.yes(Told.GRANTED);
            matter.day(Told.GRANTED_ON, day(DECIDED, proceeding.get()));
        }
    }
}
