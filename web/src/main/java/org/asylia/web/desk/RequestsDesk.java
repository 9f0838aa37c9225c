package org.asylia.web.desk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.asylia.web.keep.HelpRequest;
import org.asylia.web.keep.Requests;

/// `requests`: the queue of requests for help.
final class RequestsDesk {

    static final String USAGE = """
            ./asylia requests                          the queue: what has the nearest date comes first
            ./asylia requests open REQUEST             what the person wrote, and what is safe for them
            ./asylia requests case REQUEST             the case file, if the person shared it: put it in a file for screen
            ./asylia requests answer REQUEST --text WORDS      answers it; --text - reads the words from the input
            ./asylia requests close REQUEST            closes it; it is erased when its 30 days are over
            ./asylia requests erase REQUEST            erases it at once

            All take --data DIR and --key FILE, as serve does.""";

    private final Requests requests;
    private final Clock clock;
    private final Supplier<String> input;

    RequestsDesk(Requests requests, Clock clock, Supplier<String> input) {
        this.requests = requests;
        this.clock = clock;
        this.input = input;
    }

    String run(List<String> words) {
        if (words.isEmpty()) {
            return list();
        }
        return switch (words.getFirst()) {
            case "open" -> RequestText.of(asked(words, 2));
            case "case" -> caseFile(asked(words, 2));
            case "answer" -> answer(words);
            case "close" -> close(asked(words, 2), words);
            case "erase" -> done(requests.erase(asked(words, 2).id()), "Erased: ", words);
            default -> throw new Wrong("requests does not know '" + words.getFirst() + "'.\n\n" + USAGE);
        };
    }

    private String list() {
        var all = requests.all();
        if (all.isEmpty()) {
            return "There are no requests.\n";
        }
        var text = new StringBuilder();
        all.stream().sorted(Comparator.comparing(RequestsDesk::urgency)).forEach(one -> text.append(line(one)));
        return text.toString();
    }

    /// New ones first, of them those with the nearest date; a request without a known date is not put last: it stands
    /// where it came in, after the dated ones of the next sixty days.
    private static String urgency(HelpRequest one) {
        var due = one.said("due");
        var day = due.isEmpty()
                ? one.madeAt().plus(60, ChronoUnit.DAYS).toString().substring(0, 10)
                : due;
        return one.state().ordinal() + day + one.madeAt();
    }

    private static String line(HelpRequest one) {
        var due = one.said("due");
        return one.id() + "  " + one.state().name().toLowerCase(Locale.ROOT) + "  came "
                + one.madeAt()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace('T', ' ')
                        .replace("Z", " UTC")
                + "  " + (due.isEmpty() ? "no date known" : "date " + due)
                + "  speaks " + one.said("language")
                + one.hour()
                        .map(hour -> "  booked " + hour.begins().toString().replace('T', ' '))
                        .orElse("")
                + "\n";
    }

    private HelpRequest asked(List<String> words, int count) {
        if (words.size() != count) {
            throw new Wrong("Say which request, as ./asylia requests lists it: ./asylia requests " + words.getFirst()
                    + " REQUEST");
        }
        return requests.byId(words.get(1))
                .orElseThrow(() -> new Wrong("There is no request '" + words.get(1) + "'. See ./asylia requests."));
    }

    private static String caseFile(HelpRequest one) {
        var file = one.said("case");
        if (file.isEmpty()) {
            throw new Wrong("The person did not share the answers to the questions.");
        }
        return file;
    }

    private String answer(List<String> words) {
        if (words.size() != 4 || !words.get(2).equals("--text")) {
            throw new Wrong(
                    "Say the answer: ./asylia requests answer REQUEST --text \"...\", or --text - to read it from"
                            + " the input.");
        }
        var one = asked(words.subList(0, 2), 2);
        var text = words.get(3).equals("-") ? input.get() : words.get(3);
        if (text.isBlank()) {
            throw new Wrong("The answer is empty. Nothing was changed.");
        }
        requests.answer(one.id(), text, clock.instant());
        var now = LocalDateTime.now(clock);
        return "Answered " + one.id() + " at " + now.toLocalTime().truncatedTo(ChronoUnit.MINUTES)
                + ". The person sees it with their code.\n"
                + before(one.state())
                + RequestText.safety(one);
    }

    /// What an answer undoes.
    private static String before(HelpRequest.State state) {
        return switch (state) {
            case NEW -> "";
            case ANSWERED -> "It stands in place of the answer before.\n";
            case CLOSED -> "The request was closed; it is open again. Close it when it is done.\n";
        };
    }

    /// A closed request gives its hour back, and the office is told: the person may still mean to come to it.
    private String close(HelpRequest one, List<String> words) {
        if (one.state() == HelpRequest.State.CLOSED) {
            return "Closed before: " + one.id() + ". Nothing was changed.\n";
        }
        return done(requests.close(one.id()), "Closed: ", words)
                + one.hour()
                        .map(hour -> "Its hour " + hour.begins().toString().replace('T', ' ') + " is free again ("
                                + hour.id() + "). Tell the person.\n")
                        .orElse("");
    }

    private static String done(boolean changed, String what, List<String> words) {
        if (!changed) {
            throw new Wrong("Nothing was changed.");
        }
        return what + words.get(1) + "\n";
    }
}
