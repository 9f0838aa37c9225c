package org.asylia.law.misstatements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Condition;

/// Something that is often said and is not so, with what is so instead.
///
/// ```java
/// Misstatement.of(3, "illegal-entry", "Coming in without papers bars asylum.")
///         .bites(some(ARRIVALS, among(ArrivalFacts.MANNER, "without-inspection")))
///         .concerns("asylum.apply.status-irrelevant")
///         .since("1997-04-01", "Anyone who is here may ask.", "INA 208(a)(1)")
///         .build();
/// ```
///
/// @param number its row in the list of the research that this law was written from
/// @param id the stable name
/// @param said what is said, in plain words
/// @param rights what is so instead, in the order of time; on a day without one it is not said to be wrong
/// @param bites for which cases it matters, asked of the case as a whole
/// @param whenUnknown what is done while that is unknown
/// @param rules the rules that it concerns
public record Misstatement(
        int number,
        String id,
        String said,
        List<Right> rights,
        Condition bites,
        WhenUnknown whenUnknown,
        List<String> rules) {

    public Misstatement {
        rights = List.copyOf(rights);
        rules = List.copyOf(rules);
        if (said.isBlank() || rights.isEmpty() || rules.isEmpty()) {
            throw new IllegalArgumentException(
                    "Misstatement '" + id + "' needs what is said, what is so instead, and the rules it concerns.");
        }
        for (int i = 1; i < rights.size(); i++) {
            var end = rights.get(i - 1).to();
            if (end.isEmpty() || rights.get(i).from().isBefore(end.get())) {
                throw new IllegalArgumentException("Misstatement '" + id + "' has two right statements on "
                        + rights.get(i).from() + ". Put them in the order of time.");
            }
        }
    }

    /// What is so instead, for some time.
    ///
    /// @param from the first day on which it is so
    /// @param to the first day on which it no longer is, if it ended
    /// @param words in plain words
    /// @param citations to the paragraph
    public record Right(LocalDate from, Optional<LocalDate> to, String words, List<String> citations) {

        public Right {
            citations = List.copyOf(citations);
            if (words.isBlank() || citations.isEmpty()) {
                throw new IllegalArgumentException("What is so from " + from + " needs words and a citation.");
            }
            if (to.isPresent() && !from.isBefore(to.get())) {
                throw new IllegalArgumentException(
                        "What is so from " + from + " ends on " + to.get() + ". Put the days in order.");
            }
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to.isEmpty() || day.isBefore(to.get()));
        }

        Right endingOn(LocalDate end) {
            return new Right(from, Optional.of(end), words, citations);
        }
    }

    /// What is done while it is not known whether the case is one for which it matters.
    public enum WhenUnknown {
        /// It is kept back: it would only distract.
        SILENT,
        /// It is shown: who believes it may lose a right before anybody has asked.
        SHOWN
    }

    /// @param number its row in the list of the research
    static Builder of(int number, String id, String said) {
        return new Builder(number, id, said);
    }

    /// What is so instead on that day, if anything is known to be.
    public Optional<Right> rightOn(LocalDate day) {
        for (var right : rights) {
            if (right.covers(day)) {
                return Optional.of(right);
            }
        }
        return Optional.empty();
    }

    /// Whether it is shown for a case in which the condition has this answer.
    public boolean isShown(Answer bites) {
        return bites == Answer.YES || bites.isUnknown() && whenUnknown == WhenUnknown.SHOWN;
    }
}
