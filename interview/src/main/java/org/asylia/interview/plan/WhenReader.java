package org.asylia.interview.plan;

import java.util.ArrayList;
import java.util.List;
import org.asylia.law.tables.Sheet;

/// Reads the tests of a column: `court-case=yes,not-sure;safe!=shared;adult`.
final class WhenReader {

    private WhenReader() {}

    static When read(String words, Sheet.Row row) {
        if (words.isEmpty()) {
            return When.ALWAYS;
        }
        var tests = new ArrayList<When.Test>();
        for (var part : words.split(";", -1)) {
            tests.add(test(part, row));
        }
        return new When(tests);
    }

    private static When.Test test(String words, Sheet.Row row) {
        return switch (words) {
            case "first" -> new When.Test.First();
            case "again" -> new When.Test.Again();
            case "adult" -> new When.Test.Adult();
            default -> answered(words, row);
        };
    }

    private static When.Test answered(String words, Sheet.Row row) {
        int equals = words.indexOf('=');
        if (equals < 1 || equals == words.length() - 1) {
            throw row.wrong("'" + words + "' is no test. Write it like filed=yes, filed!=yes, first, again or adult.");
        }
        boolean among = words.charAt(equals - 1) != '!';
        return new When.Test.Answered(
                words.substring(0, among ? equals : equals - 1),
                among,
                List.of(words.substring(equals + 1).split(",", -1)));
    }
}
