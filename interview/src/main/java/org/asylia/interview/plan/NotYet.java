package org.asylia.interview.plan;

import java.util.List;
import java.util.Optional;

/// What must not be asked, or not before its time: a row of `not-yet.tsv`.
///
/// @param rule its name
/// @param facts the facts of the law it is about; a star at the end stands for any ending
/// @param questions the questions of the plan it is about, in the same way
/// @param after the questions that must have been answered before, in whatever way
/// @param needs what must have been answered; empty where it is never asked here
public record NotYet(
        String rule, List<String> facts, List<String> questions, List<String> after, Optional<When> needs) {

    public NotYet {
        facts = List.copyOf(facts);
        questions = List.copyOf(questions);
        after = List.copyOf(after);
    }

    /// Whether it is about a question with these effects.
    public boolean covers(Question question, List<Effect> effects) {
        return fits(questions, question.id())
                || effects.stream().anyMatch(effect -> !effect.isAboutAList() && fits(facts, effect.target()));
    }

    private static boolean fits(List<String> patterns, String key) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? key.startsWith(pattern.substring(0, pattern.length() - 1))
                        : key.equals(pattern));
    }
}
