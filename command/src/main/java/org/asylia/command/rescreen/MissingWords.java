package org.asylia.command.rescreen;

import java.util.ArrayList;
import java.util.List;
import org.asylia.caseload.Gap;
import org.asylia.caseload.Undecided;
import org.asylia.caseload.Undecided.Missing;
import org.asylia.engine.answer.Why;
import org.asylia.law.Door;

/// What is missing where doors are undecided, in words for every form of the report.
final class MissingWords {

    /// The most things that are told of one door, where the form is for reading.
    static final int MOST = 12;

    static final String HEADING = "What is missing where a door is undecided";

    static final String NOTE =
            "A matter that lacks several things is counted with each of them. What the answer turns on"
                    + " now is told; an answer may bring up further questions where dates, lists or tables are in play.";

    static final String ALONE = "The only thing missing for one door or another";

    private final Report report;

    MissingWords(Report report) {
        this.report = report;
    }

    Undecided undecided() {
        return report.outcome().undecided();
    }

    /// The doors that are undecided in any matter.
    List<Door> doors() {
        return report.doors().stream()
                .filter(door -> undecided().of(door.id()) > 0)
                .toList();
    }

    String undecided(Door door) {
        return report.shown().words(Gap.undecided(door.id()), undecided().of(door.id()));
    }

    String reason(Door door, Why why, long count) {
        return report.shown().words(Gap.reason(door.id(), why), count);
    }

    /// In how many matters, for which reasons: `612 has not been asked; 4 the person does not know`.
    String reasons(Door door, Missing missing) {
        var words = new ArrayList<String>();
        missing.reasons()
                .forEach((why, count) ->
                        words.add(report.shown().words(Gap.turnsOn(door.id(), missing.kind(), missing.id(), why), count)
                                + ": " + why.words()));
        return String.join("; ", words);
    }

    /// In how many matters it is the only thing missing; empty for none.
    String alone(Door door, Missing missing) {
        return missing.alone() == 0
                ? ""
                : report.shown().words(Gap.alone(door.id(), missing.kind(), missing.id()), missing.alone());
    }

    String alone(Missing missing) {
        return report.shown().words(Gap.alone("", missing.kind(), missing.id()), missing.alone());
    }

    /// Its question; for what is not encoded, or cannot be compared, its name.
    String says(Missing missing) {
        return Undecided.question(report.shift().after().law(), missing).orElse(missing.id());
    }

    static String words(Why why) {
        return switch (why) {
            case NOT_ASKED -> "a fact that was not asked";
            case DOES_NOT_KNOW -> "a fact that the person does not know";
            case PREFERS_NOT_TO_SAY -> "a fact that the person prefers not to say";
            case NOT_APPLICABLE_YET -> "something that does not apply yet";
            case SOURCES_DISAGREE -> "a fact on which the sources disagree";
            case AWAITS_JUDGMENT -> "a legal judgment that was not made";
            case LAW_CONTESTED -> "contested law";
            case NOT_ENCODED -> "a part of the law that is not decided by this software";
            case IMPRECISE -> "a fact that is not known precisely enough";
            case LIST_NOT_COMPLETE -> "a list that may go on";
        };
    }
}
