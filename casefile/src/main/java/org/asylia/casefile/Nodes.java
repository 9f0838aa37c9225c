package org.asylia.casefile;

import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.json.Node;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Statement;

/// Writes what is known of a fact in the form of a case file.
final class Nodes {

    private Nodes() {}

    /// In the shortest form: a bare value where that says it all.
    static Node of(Content content) {
        var members = members(content);
        return members.size() == 1 && members.getFirst().key().equals("value")
                ? members.getFirst().value()
                : Node.object(members);
    }

    static Node of(Statement statement) {
        var members = members(statement.content());
        statement.source().ifPresent(source -> members.add(Node.member("source", Node.text(source))));
        statement.note().ifPresent(note -> members.add(Node.member("note", Node.text(note))));
        return Node.object(members);
    }

    static Node of(Assessment assessment) {
        var members = new ArrayList<Node.Member>();
        members.add(Node.member("judgment", Node.text(assessment.judgment())));
        if (!assessment.item().isEmpty()) {
            members.add(Node.member("about", Node.text(assessment.item())));
        }
        members.add(Node.member("answer", Node.text(assessment.yes() ? "yes" : "no")));
        members.add(Node.member("reason", Node.text(assessment.reason())));
        assessment.by().ifPresent(by -> members.add(Node.member("by", Node.text(by))));
        assessment.on().ifPresent(on -> members.add(Node.member("on", Node.text(on.toString()))));
        return Node.object(members);
    }

    private static List<Node.Member> members(Content content) {
        var members = new ArrayList<Node.Member>();
        switch (content) {
            case Content.YesNo(var yes) -> members.add(Node.member("value", Node.bool(yes)));
            case Content.Number(var value) -> members.add(Node.member("value", Node.number(value)));
            case Content.Code(var code) -> members.add(Node.member("value", Node.text(code)));
            case Content.Words(var words) -> members.add(Node.member("value", Node.text(words)));
            case Content.Unknown(var why) -> members.add(Node.member("unknown", Node.text(why.code())));
            case Content.Day(var date) -> {
                var written = Dates.written(date);
                members.add(Node.member("value", Node.text(written)));
                if (!Dates.saysItAll(written, date)) {
                    date.said().ifPresent(said -> members.add(Node.member("said", Node.text(said))));
                    date.calendar().ifPresent(calendar -> members.add(Node.member("calendar", Node.text(calendar))));
                }
            }
        }
        return members;
    }
}
