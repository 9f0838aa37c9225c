package org.asylia.command.verb;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.calendar.feed.Feed;
import org.asylia.calendar.feed.Wording;
import org.asylia.calendar.picture.Timeline;
import org.asylia.casefile.Json;
import org.asylia.command.answers.DeadlineJson;
import org.asylia.command.answers.DeadlinesText;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Option;
import org.asylia.command.line.Usage;
import org.asylia.command.line.WrongInput;

/// `deadlines`: every day that binds or may bind, and how it was counted.
public final class Due implements Verb {

    private static final Option FORMAT = Option.oneOf(
            "--format",
            List.of("text", "json", "ics", "svg"),
            "text to read (the default), JSON for other programs, a calendar, or a picture");
    private static final Option LABEL = Option.of(
            "--label", "WORDS", "your own words before each entry of the calendar; everybody who sees it sees them");
    private static final Option REMIND = Option.of(
                    "--remind", "DAYS", "how many days before a day the calendar reminds; 14, 7 and 1 unless given")
            .repeated();
    private static final Option TITLES =
            Option.flag("--titles", "let the calendar say what each day is for, to everybody who sees it");

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "by when what must be done, and how each day was counted",
                List.of(CaseInput.CASE),
                Stream.concat(FrameOptions.ALL.stream(), Stream.of(FORMAT, LABEL, REMIND, TITLES))
                        .toList(),
                List.of(
                        "A date that is not known precisely gives a span; plan by the day that stands first. A filing"
                                + " counts on the day it is received, unless the deadline says otherwise.",
                        "--format ics gives a calendar for a phone or an office, with nothing in it that tells of the"
                                + " case: 'Due: item 3' is the third day of this list on the same day. Make it again"
                                + " when the case changes: the entries replace the earlier ones as long as the case"
                                + " file keeps its name. --format svg gives a picture of all dates, to print."),
                List.of(
                        "./asylia deadlines examples/phone-call.json",
                        "./asylia deadlines examples/clock.json --format svg > dates.svg",
                        "./asylia deadlines examples/clock.json --format ics --label 'Blue folder' > dates.ics"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var name = arguments.operand(0);
        var matter = Matter.read(name, arguments, world);
        var determination = matter.determine();
        return switch (arguments.value(FORMAT).orElse("text")) {
            case "json" -> Json.pretty(DeadlineJson.of(determination));
            case "ics" -> Feed.of(determination, fileName(name), wording(arguments), reminders(arguments));
            case "svg" -> Timeline.of(determination);
            default -> DeadlinesText.of(determination, name, matter.asked(), world.look());
        };
    }

    private static String fileName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static Wording wording(Arguments arguments) {
        return new Wording(
                arguments.value(LABEL).orElse("").strip(),
                arguments.has(TITLES) ? Wording.Says.WHAT : Wording.Says.NOTHING);
    }

    private static List<Integer> reminders(Arguments arguments) {
        if (!arguments.has(REMIND)) {
            return Feed.REMINDERS;
        }
        return arguments.values(REMIND).stream()
                .map(typed -> {
                    if (!typed.matches("\\d{1,3}")) {
                        throw new WrongInput("--remind '" + typed + "' is not a number of days from 0 to 999. Write"
                                + " --remind 7 --remind 1.");
                    }
                    return Integer.valueOf(typed);
                })
                .distinct()
                .toList();
    }
}
