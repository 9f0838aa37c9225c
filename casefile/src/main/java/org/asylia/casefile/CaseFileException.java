package org.asylia.casefile;

import java.util.List;
import java.util.stream.Collectors;

/// A case file that is refused, with everything that is wrong with it. The message is ready to be shown:
/// ```
/// phone-call.json cannot be used as it is. One problem:
///
/// 12:26 /person.children
///     31 is out of bounds. Write a number of children from 0 to 30.
/// ```
public final class CaseFileException extends RuntimeException {

    private final transient List<Problem> problems;

    /// @param name the name of the file, or of whatever was read
    /// @param more how many problems were found beyond those listed
    CaseFileException(String name, List<Problem> problems, int more) {
        super(message(name, problems, more));
        this.problems = List.copyOf(problems);
    }

    /// All that is wrong, in the order of the file; never empty.
    public List<Problem> problems() {
        return problems;
    }

    private static String message(String name, List<Problem> problems, int more) {
        int count = problems.size() + more;
        var list = problems.stream().map(Problem::toString).collect(Collectors.joining("\n\n"));
        return name + " cannot be used as it is. " + (count == 1 ? "One problem" : count + " problems") + ":\n\n" + list
                + (more > 0 ? "\n\nThe first " + problems.size() + " are shown. Correct these first." : "");
    }
}
