package org.asylia.court;

import static org.asylia.court.Bundle.day;
import static org.asylia.court.Bundle.letter;
import static org.asylia.court.Bundle.words;

import java.util.Optional;

/// How a case stands: before the judge, on appeal, ended, and by which decision.
///
/// A decision counts as final only when the release shows it: an order for absence at once (8 CFR 1241.1(e)); any other
/// when the day for the appeal had passed thirty days before the release, and the table of appeals holds none.
final class Standing {

    /// Time for an appeal that was filed on its last day to come into the tables.
    private static final int SLACK = 30;

    private static final Table.Column DECIDED = Tables.PROCEEDINGS.column("COMP_DATE");
    private static final Table.Column DECISION = Tables.PROCEEDINGS.column("DEC_CODE");
    private static final Table.Column OTHER = Tables.PROCEEDINGS.column("OTHER_COMP");
    private static final Table.Column FORM = Tables.PROCEEDINGS.column("DEC_TYPE");
    private static final Table.Column ABSENT = Tables.PROCEEDINGS.column("ABSENTIA");
    private static final Table.Column APPEAL_DUE = Tables.PROCEEDINGS.column("DATE_APPEAL_DUE_STATUS");
    private static final Table.Column REMOVAL_TO = Tables.PROCEEDINGS.column("DEPORTED_1");
    private static final Table.Column KIND = Tables.APPEALS.column("strAppealType");
    private static final Table.Column FILED = Tables.APPEALS.column("datAppealFiled");
    private static final Table.Column FILED_BY = Tables.APPEALS.column("strFiledBy");
    private static final Table.Column BOARD = Tables.APPEALS.column("datBIADecision");

    private final Bundle bundle;
    private final int releaseDay;
    private final boolean appealsRead;
    private final Optional<byte[]> last;

    Standing(Bundle bundle, int releaseDay, boolean appealsRead) {
        this.bundle = bundle;
        this.releaseDay = releaseDay;
        this.appealsRead = appealsRead;
        this.last = bundle.proceedings().isEmpty()
                ? Optional.empty()
                : Optional.of(bundle.proceedings().getLast());
    }

    void tell(Matter matter, String type) {
        last.ifPresent(proceeding -> {
            switch (type) {
                case "RMV" -> removal(matter, proceeding);
                case "AOC", "WHO" -> decision(matter, proceeding);
                case "CFR" -> credibleFear(matter, proceeding);
                case "RFR" -> reasonableFear(matter, proceeding);
                default -> {
                    // Deportation, exclusion and the rest: the law of today asks nothing that they tell for certain.
                }
            }
        });
    }

    static boolean isOpen(byte[] proceeding) {
        return day(DECIDED, proceeding) == Days.NONE
                && letter(DECISION, proceeding) == 0
                && letter(OTHER, proceeding) == 0;
    }

    /// Whether the last proceeding has this number, and a decision.
    boolean isLastDecided(long proceeding) {
        return last.filter(each -> Bytes.getLong(each, Table.OWN) == proceeding)
                .filter(each -> letter(DECISION, each) != 0)
                .isPresent();
    }

    private void removal(Matter matter, byte[] proceeding) {
        if (isOpen(proceeding)) {
            matter.choice(Told.STATE, "open");
            if (nothingDecided() && bundle.appeals().isEmpty()) {
                matter.choice(Told.LAST_DECISION, "none");
            }
            return;
        }
        decision(matter, proceeding);
        switch (letter(DECISION, proceeding)) {
            case 'X' -> {
                ended(matter, proceeding, "ordered");
                if (matter.get(Told.STATE) == Told.STATE.choice("ordered")) {
                    matter.yes(Told.ORDERED);
                }
                MatterReading.country(matter, Told.REMOVAL_TO, words(REMOVAL_TO, proceeding));
            }
            case 'T', 'U' -> ended(matter, proceeding, "dismissed");
            case 'R' -> ended(matter, proceeding, "granted");
            default -> {
                // Voluntary departure, a move to another court, a pause, or a letter that is not certain.
            }
        }
    }

    private boolean nothingDecided() {
        return bundle.proceedings().stream().allMatch(each -> letter(DECISION, each) == 0);
    }

    private void ended(Matter matter, byte[] proceeding, String state) {
        if (isFinal(proceeding)) {
            matter.choice(Told.STATE, state);
        } else if (appeal(proceeding)
                .filter(each -> day(BOARD, each) == Days.NONE)
                .isPresent()) {
            matter.choice(Told.STATE, "appeal");
        }
    }

    /// Whether the decision of a proceeding is shown to be final.
    boolean isFinal(byte[] proceeding) {
        if (letter(ABSENT, proceeding) == 'Y' && letter(DECISION, proceeding) == 'X') {
            return true;
        }
        int due = day(APPEAL_DUE, proceeding);
        return appealsRead && Days.told(due) && due + SLACK < releaseDay && noneFiledSince(proceeding);
    }

    private boolean noneFiledSince(byte[] proceeding) {
        return bundle.appeals().stream().noneMatch(each -> !isBond(each) && isSince(each, proceeding));
    }

    private static boolean isBond(byte[] appeal) {
        return words(KIND, appeal).toLowerCase(java.util.Locale.ROOT).contains("bond");
    }

    /// An appeal without a day counts as later.
    private static boolean isSince(byte[] appeal, byte[] proceeding) {
        int filed = day(FILED, appeal);
        return !Days.told(filed) || filed >= day(DECIDED, proceeding);
    }

    /// The last appeal from the decision of a proceeding.
    private Optional<byte[]> appeal(byte[] proceeding) {
        return bundle.appeals().stream()
                .filter(each -> words(KIND, each).equalsIgnoreCase("Case Appeal"))
                .filter(each -> Days.told(day(FILED, each)) && isSince(each, proceeding))
                .reduce((first, second) -> day(FILED, second) >= day(FILED, first) ? second : first);
    }

    /// The day and the manner of the last decision, and what the Board made of it.
    private void decision(Matter matter, byte[] proceeding) {
        if (letter(DECISION, proceeding) == 0) {
            return;
        }
        matter.day(Told.JUDGE_DATE, day(DECIDED, proceeding));
        switch (letter(FORM, proceeding)) {
            case 'O' -> matter.yes(Told.SPOKEN);
            case 'W' -> matter.no(Told.SPOKEN);
            default -> {
                // 6 and 7, most often: nobody says what they mean.
            }
        }
        boolean absent = letter(ABSENT, proceeding) == 'Y';
        if (absent && letter(DECISION, proceeding) == 'X') {
            matter.yes(Told.FOR_ABSENCE);
        } else if (letter(ABSENT, proceeding) == 'N') {
            matter.no(Told.FOR_ABSENCE);
        }
        var appeal = appeal(proceeding);
        appeal.ifPresent(each -> appealed(matter, each));
        if (matter.has(Told.BOARD_DATE)) {
            matter.choice(Told.LAST_DECISION, "board");
        } else if (absent) {
            matter.choice(Told.LAST_DECISION, "judge-absent");
        } else if (appealsRead) {
            matter.choice(Told.LAST_DECISION, "judge");
        }
    }

    private static void appealed(Matter matter, byte[] appeal) {
        matter.day(Told.BOARD_DATE, day(BOARD, appeal));
        if (letter(FILED_BY, appeal) == 'A' || letter(FILED_BY, appeal) == 'B') {
            matter.yes(Told.APPEAL_FILED);
            matter.day(Told.APPEAL_RECEIVED, day(FILED, appeal));
        }
    }

    private static void credibleFear(Matter matter, byte[] proceeding) {
        switch (letter(DECISION, proceeding)) {
            case 0 -> {
                if (isOpen(proceeding)) {
                    matter.choice(Told.CREDIBLE_FEAR, "negative");
                }
            }
            case 'A' -> matter.choice(Told.CREDIBLE_FEAR, "negative-upheld").choice(Told.LAST_DECISION, "fear-review");
            case 'V' -> matter.choice(Told.CREDIBLE_FEAR, "positive").choice(Told.LAST_DECISION, "fear-review");
            default -> {
                // Other letters do not say what the judge found.
            }
        }
    }

    /// What the letters of a decision mean here is not certain; that there was one is.
    private static void reasonableFear(Matter matter, byte[] proceeding) {
        if (isOpen(proceeding)) {
            matter.choice(Told.REASONABLE_FEAR, "negative");
        } else if (letter(DECISION, proceeding) != 0) {
            matter.choice(Told.LAST_DECISION, "fear-review");
        }
    }
}
