package org.asylia.casefile;

import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.json.Node;
import org.asylia.dates.Reckoning;
import org.asylia.engine.rule.RuleSet;

/// The schema of what the format fixes, whatever the law: the frame, the sources, the assessments, dates and names.
final class FormatSchemas {

    private static final String YEAR = "(18[5-9][0-9]|19[0-9]{2}|2[01][0-9]{2})";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = YEAR + "-" + MONTH + "-(0[1-9]|[12][0-9]|3[01])";
    private static final String DATE = "^(" + DAY + "|" + YEAR + "-" + MONTH + "|" + YEAR
            + "-(spring|summer|autumn|fall|winter)|" + YEAR + "|(before|after) " + DAY + "|" + DAY + "/" + DAY
            + "|((before|after) )?(" + String.join("|", Reckoning.codes()) + ") [^ ].*)$";

    private FormatSchemas() {}

    static List<Node.Member> definitions() {
        var all = new ArrayList<Node.Member>();
        all.add(Node.member(
                "name",
                Schemas.described(
                        "A short name", Names.REMEDY, Schemas.pattern("^[A-Za-z0-9_-]{1," + Names.LONGEST + "}$"))));
        all.add(Node.member("day", Schemas.titled("A day, such as 2024-05-10", Schemas.pattern("^" + DAY + "$"))));
        all.add(Node.member(
                "date",
                Schemas.described(
                        "A date, as precisely as it is known",
                        "2024-05-10, 2024-05, 2024-spring (summer, autumn, fall, winter), 2024, before 2024-05-10, after"
                                + " 2024-05-10, or 2024-03-01/2024-05-31 for some day between; and the same in"
                                + " another calendar, its name first: solar-hijri 1402-Saratan-05 (a month by its name"
                                + " or its number), solar-hijri 1402-Saratan, solar-hijri 1402-spring, ethiopian 2016",
                        Schemas.pattern(DATE))));
        return all;
    }

    static Node frame(RuleSet law) {
        var readings = new ArrayList<Node.Member>();
        law.contested()
                .values()
                .forEach(point -> readings.add(Node.member(
                        point.id(),
                        Schemas.titled(
                                point.question(),
                                Schemas.oneOf(point.readings().stream()
                                        .map(reading -> reading.id())
                                        .toList())))));
        return Schemas.titled(
                "The frame in which the case is determined",
                Schemas.object(
                        List.of(
                                Node.member("asOf", Schemas.titled("The day asked for", Schemas.ref("day"))),
                                Node.member("circuit", Schemas.oneOf(FrameReader.CIRCUITS)),
                                Node.member(
                                        "court",
                                        Schemas.titled(
                                                "The immigration court, by its name or city; its circuit is taken",
                                                Schemas.words())),
                                Node.member(
                                        "review",
                                        Schemas.titled(
                                                "Whether the law is read as a court would on review",
                                                Node.object(Schemas.type("boolean")))),
                                Node.member("readings", Schemas.object(readings, List.of()))),
                        List.of()));
    }

    static Node sources() {
        var yesNo = Schemas.oneOf(SourceReader.YES_NO);
        return Schemas.titled(
                "Where statements come from",
                Schemas.map(Schemas.object(
                        List.of(
                                Node.member(
                                        "kind",
                                        Schemas.titled("form, interview, declaration, document", Schemas.words())),
                                Node.member("title", Schemas.words()),
                                Node.member("date", Schemas.ref("date")),
                                Node.member("language", Schemas.words()),
                                Node.member("interpreter", Schemas.titled("Did somebody interpret?", yesNo)),
                                Node.member("readBack", Schemas.titled("Was it read back to the person?", yesNo)),
                                Node.member("note", Schemas.words())),
                        List.of())));
    }

    static Node assessments(RuleSet law) {
        var judgments = new ArrayList<Node>();
        law.judgments()
                .forEach((id, judgment) -> judgments.add(Schemas.titled(judgment.question(), Schemas.constant(id))));
        var judgment = judgments.isEmpty() ? Schemas.words() : Node.object(Node.member("oneOf", Node.array(judgments)));
        var one = Schemas.object(
                List.of(
                        Node.member("judgment", judgment),
                        Node.member(
                                "about",
                                Schemas.titled(
                                        "The entry it is about, such as countries[VE].claims[gang]", Schemas.words())),
                        Node.member("answer", Schemas.oneOf(List.of("yes", "no"))),
                        Node.member("reason", Schemas.titled("Why", Schemas.saying())),
                        Node.member("by", Schemas.titled("Who judged", Schemas.words())),
                        Node.member("on", Schemas.titled("When", Schemas.ref("day")))),
                List.of("judgment", "answer", "reason"));
        return Schemas.titled(
                "A practitioner's answers to questions of legal judgment",
                Node.object(Schemas.type("array"), Node.member("items", one)));
    }
}
