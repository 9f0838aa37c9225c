package org.asylia.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.interview.plan.Question;
import org.asylia.law.tables.Countries;

/// Whether a reply is of the kind a question asks for. What is not is refused with the key of a text that says what to
/// do; it is never bent into shape.
final class Fitness {

    private static final int WORDS = 2000;

    /// Options that say that none of the others is so.
    private static final Set<String> ALONE = Set.of("none", "nobody");

    private Fitness() {}

    static Optional<String> error(Question question, Reply reply, LocalDate today) {
        boolean fits = switch (reply) {
            case Reply.NotSure _, Reply.NotNow _ -> question.kind().isQuestion();
            case Reply.Picked(var codes) -> fits(question, codes);
            case Reply.Day _, Reply.Beside _ -> question.kind() == Question.Kind.DATE;
            case Reply.Number _ -> question.kind() == Question.Kind.NUMBER;
            case Reply.Words(var words) -> question.kind() == Question.Kind.WORDS && !words.isBlank();
        };
        if (!fits) {
            return Optional.of(question.kind() == Question.Kind.WORDS ? "words-empty" : "choose");
        }
        return switch (reply) {
            case Reply.Day(var date)
            when question.codes().contains("past") && date.days().earliest().isAfter(today) ->
                Optional.of("date-ahead");
            case Reply.Words(var words) when words.length() > WORDS -> Optional.of("words-long");
            case Reply.Picked _,
                    Reply.Day _,
                    Reply.Beside _,
                    Reply.Number _,
                    Reply.Words _,
                    Reply.NotSure _,
                    Reply.NotNow _ -> Optional.empty();
        };
    }

    private static boolean fits(Question question, List<String> codes) {
        boolean one = codes.size() == 1;
        return switch (question.kind()) {
            case YES_NO, MORE -> one && (codes.contains("yes") || codes.contains("no"));
            case ONE -> one && question.codes().containsAll(codes);
            case MANY ->
                !codes.isEmpty()
                        && question.codes().containsAll(codes)
                        && codes.stream().distinct().count() == codes.size()
                        && (one || codes.stream().noneMatch(ALONE::contains));
            case COUNTRY ->
                one
                        && (question.codes().containsAll(codes)
                                || Countries.of(codes.getFirst()).isPresent());
            case SHOW, CHECK -> one && codes.contains("seen");
            case DATE, NUMBER, WORDS -> false;
        };
    }
}
