package org.asylia.web.desk;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.asylia.web.keep.Hour;
import org.asylia.web.keep.Hours;

/// `hours`: the consultation hours that people can book.
final class HoursDesk {

    static final String USAGE = """
            ./asylia hours                                     the hours to come, free and booked
            ./asylia hours add DATE TIME [--minutes N] [--how WORDS]
                                                               publishes one: ./asylia hours add 2026-12-01 14:30
                                                               (--how: where or how, shown to people as you write it)
            ./asylia hours remove HOUR                         withdraws one that nobody booked

            All take --data DIR and --key FILE, as serve does. Times are those of this computer.""";

    private static final int USUAL_MINUTES = 30;

    private final Hours hours;
    private final Clock clock;

    HoursDesk(Hours hours, Clock clock) {
        this.hours = hours;
        this.clock = clock;
    }

    String run(List<String> words) {
        if (words.isEmpty()) {
            return list();
        }
        return switch (words.getFirst()) {
            case "add" -> add(words.subList(1, words.size()));
            case "remove" -> remove(words.subList(1, words.size()));
            default -> throw new Wrong("hours does not know '" + words.getFirst() + "'.\n\n" + USAGE);
        };
    }

    private String list() {
        var coming = hours.after(LocalDateTime.now(clock));
        if (coming.isEmpty()) {
            return "No hours are published. Add one: ./asylia hours add 2026-12-01 14:30\n";
        }
        var text = new StringBuilder();
        coming.forEach(hour -> text.append(line(hour)));
        return text.toString();
    }

    private static String line(Hour hour) {
        return hour.id() + "  " + hour.begins().toString().replace('T', ' ') + "  " + hour.minutes() + " min  "
                + (hour.free() ? "free" : "booked by " + hour.takenBy())
                + (hour.how().isEmpty() ? "" : "  " + hour.how()) + "\n";
    }

    private String add(List<String> words) {
        var plain = new ArrayList<String>();
        int minutes = USUAL_MINUTES;
        var how = "";
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if ((word.equals("--minutes") || word.equals("--how")) && at + 1 == words.size()) {
                throw new Wrong(word + " needs a value.");
            }
            switch (word) {
                case "--minutes" -> minutes = minutes(words.get(++at));
                case "--how" -> how = words.get(++at);
                default -> plain.add(word);
            }
        }
        if (plain.size() != 2) {
            throw new Wrong("Say the day and the time: ./asylia hours add 2026-12-01 14:30");
        }
        var begins = begins(plain.get(0), plain.get(1));
        if (!begins.isAfter(LocalDateTime.now(clock))) {
            throw new Wrong("'" + plain.get(0) + " " + plain.get(1) + "' is over already. Give a time to come.");
        }
        return "Published: " + line(hours.publish(begins, minutes, how));
    }

    private static LocalDateTime begins(String day, String time) {
        try {
            return LocalDate.parse(day).atTime(LocalTime.parse(time));
        } catch (DateTimeException _) {
            throw new Wrong("'" + day + " " + time + "' is no day and time. Write them like 2026-12-01 14:30.");
        }
    }

    private static int minutes(String value) {
        if (!value.matches("[1-9][0-9]{0,2}")) {
            throw new Wrong("--minutes '" + value + "' is no length. Give whole minutes, from 1 to 999.");
        }
        return Integer.parseInt(value);
    }

    private String remove(List<String> words) {
        if (words.size() != 1) {
            throw new Wrong("Say which hour, as ./asylia hours lists it: ./asylia hours remove HOUR");
        }
        if (!hours.withdraw(words.getFirst())) {
            throw new Wrong("There is no hour '" + words.getFirst() + "', or somebody booked it. Nothing was changed.");
        }
        return "Withdrawn: " + words.getFirst() + "\n";
    }
}
