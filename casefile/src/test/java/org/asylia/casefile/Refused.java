package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Checks that a file is refused, and how:
/// ```java
/// refused("'person.children': 31").at("/person.children").says("31 is out of bounds. ...");
/// ```
/// For the eye, files in these tests are written with single quotation marks.
final class Refused {

    private final List<Problem> problems;

    private Refused(List<Problem> problems) {
        this.problems = problems;
    }

    /// A file with these members is refused.
    static Refused refused(String members) {
        return refusedText(("{'asylia': 'case/1', " + members + "}").replace('\'', '"'));
    }

    /// This very text is refused.
    static Refused refusedText(String text) {
        return refusedBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Refused refusedBytes(byte[] bytes) {
        var refused = assertThrows(CaseFileException.class, () -> SmallLaw.READER.read("test.json", bytes));
        return new Refused(refused.problems());
    }

    /// One problem, there.
    Refused at(String place) {
        assertEquals(List.of(place), problems.stream().map(Problem::place).toList(), problems::toString);
        return this;
    }

    Refused at(int line, int column) {
        assertEquals(
                line + ":" + column,
                problems.getFirst().line() + ":" + problems.getFirst().column());
        return this;
    }

    /// These problems, in this order, there.
    Refused at(String... places) {
        assertEquals(List.of(places), problems.stream().map(Problem::place).toList(), problems::toString);
        return this;
    }

    /// What the first problem says.
    Refused says(String message) {
        assertEquals(message, problems.getFirst().message());
        return this;
    }
}
