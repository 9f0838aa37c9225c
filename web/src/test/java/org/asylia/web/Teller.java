package org.asylia.web;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Somebody with a story of their own: every answer is drawn from a seed.
final class Teller {

    private static final Pattern CHOICE = Pattern.compile("name=\"answer\" value=\"([^\"]*)\"");
    private static final List<String> COUNTRIES = List.of("HN", "VE", "SY", "HT", "AF", "ER", "GT", "CN", "IN", "RU");

    private final Person person;
    private final Random chance;

    Teller(Person person, long seed) {
        this.person = person;
        this.chance = new Random(seed);
    }

    boolean isDone() {
        return person.at().equals("/outcome");
    }

    /// Answers the page it is on; whoever was told that an answer does not fit says "not sure".
    void answers() {
        var page = person.sees();
        var was = person.hidden("was");
        if (was.isEmpty()) {
            person.fills();
        } else if (page.contains("id=\"faults\"") || chance.nextInt(8) == 0) {
            person.fills("was", was, "do", "not-sure");
        } else if (page.contains("id=\"year\"")) {
            person.fills("was", was, "do", "answer", "year", year(), "month", month());
        } else {
            person.fills("was", was, "do", "answer", "answer", answer(page));
        }
    }

    private String answer(String page) {
        if (page.contains("<select id=\"answer\"")) {
            return COUNTRIES.get(chance.nextInt(COUNTRIES.size()));
        }
        var choices =
                CHOICE.matcher(page).results().map(result -> group(result)).toList();
        if (choices.isEmpty()) {
            return "Some words";
        }
        return choices.equals(List.of("yes", "no"))
                ? chance.nextInt(3) == 0 ? "yes" : "no"
                : choices.get(chance.nextInt(choices.size()));
    }

    private static String group(MatchResult result) {
        return result.group(1);
    }

    private String year() {
        return Integer.toString(2022 + chance.nextInt(5));
    }

    private String month() {
        return Integer.toString(1 + chance.nextInt(10));
    }
}
