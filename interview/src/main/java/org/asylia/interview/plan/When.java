package org.asylia.interview.plan;

import java.util.List;
import org.asylia.law.tables.Sheet;

/// What must hold before a question is asked: all of its tests. Without one it is always so.
///
/// `court-case=yes,not-sure` wants one of these answers; `safe!=shared` an answer that is none of these; while the
/// question they name has no answer, neither holds. Of a question asked of several entries, one of them is enough.
/// `first` and `again` look at the entry of a counted list. `adult` holds only when the person
/// did not say to be younger than 18, and a birth date that was told is 18 years ago on every day it can mean; where
/// none was told, only when the person said to be 18 or older.
public record When(List<Test> tests) {

    public static final When ALWAYS = new When(List.of());

    public When {
        tests = List.copyOf(tests);
    }

    /// Reads the tests of a column: `court-case=yes,not-sure;safe!=shared;adult`.
    public static When read(String words, Sheet.Row row) {
        return WhenReader.read(words, row);
    }

    /// One test.
    public sealed interface Test {

        record Answered(String question, boolean among, List<String> codes) implements Test {
            public Answered {
                codes = List.copyOf(codes);
            }
        }

        record First() implements Test {}

        record Again() implements Test {}

        record Adult() implements Test {}
    }
}
