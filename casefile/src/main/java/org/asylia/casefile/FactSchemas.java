package org.asylia.casefile;

import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.json.Node;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;

/// The schema of what a file may say of one fact, in each of its four forms.
final class FactSchemas {

    private FactSchemas() {}

    static Node of(Fact fact) {
        var title = fact.question().isEmpty() ? fact.key() : fact.question();
        return Schemas.described(title, fact.reason(), said(fact.type()));
    }

    private static Node.Obj said(FactType type) {
        return switch (type) {
            case FactType.YesNo _ -> Schemas.ref("yes-or-no");
            case FactType.Day _ -> Schemas.ref("told-date");
            case FactType.Country _ -> Schemas.ref("told-country");
            case FactType.Words _ -> Schemas.ref("told-words");
            case FactType.Number number -> forms(number(number), List.of());
            case FactType.Choice choice -> forms(choice(choice), List.of());
        };
    }

    /// The forms of facts whose values need nothing but their type.
    static List<Node.Member> shared() {
        return List.of(
                Node.member("yes-or-no", forms(Node.object(Schemas.type("boolean")), List.of())),
                Node.member("told-date", forms(Schemas.ref("date"), dateWords())),
                Node.member("told-country", forms(Schemas.oneOf(Countries.all()), List.of())),
                Node.member("told-words", forms(Schemas.saying(), List.of())),
                Node.member("unknown", unknown(List.of("source", "note"), List.of())));
    }

    private static List<Node.Member> dateWords() {
        return List.of(
                Node.member("said", Schemas.titled("The date in the original words", Schemas.words())),
                Node.member("calendar", Schemas.titled("The calendar of the original words", Schemas.words())));
    }

    private static Node.Obj forms(Node value, List<Node.Member> extra) {
        var statement =
                Schemas.anyOf(stated(value, extra, List.of("source", "note"), List.of()), Schemas.ref("unknown"));
        var resolution = Schemas.anyOf(
                stated(value, extra, List.of("by"), List.of("note")), unknown(List.of("by"), List.of("note")));
        var several = Schemas.object(
                List.of(
                        Node.member(
                                "statements",
                                Node.object(
                                        Schemas.type("array"),
                                        Node.member("minItems", Node.number(1)),
                                        Node.member("items", statement))),
                        Node.member("resolved", resolution)),
                List.of("statements"));
        return Schemas.anyOf(
                value, stated(value, extra, List.of("source", "note"), List.of()), Schemas.ref("unknown"), several);
    }

    private static Node stated(Node value, List<Node.Member> extra, List<String> may, List<String> must) {
        var properties = new ArrayList<Node.Member>();
        properties.add(Node.member("value", value));
        properties.addAll(extra);
        return with("value", properties, may, must);
    }

    private static Node unknown(List<String> may, List<String> must) {
        var codes = Values.REASONS.stream().map(why -> why.code()).toList();
        var properties = new ArrayList<Node.Member>();
        properties.add(Node.member("unknown", Schemas.titled("Why it is not known", Schemas.oneOf(codes))));
        return with("unknown", properties, may, must);
    }

    private static Node with(String key, List<Node.Member> properties, List<String> may, List<String> must) {
        may.forEach(word -> properties.add(Node.member(word, Schemas.words())));
        must.forEach(word -> properties.add(Node.member(word, Schemas.saying())));
        var required = new ArrayList<>(List.of(key));
        required.addAll(must);
        return Schemas.object(properties, required);
    }

    private static Node number(FactType.Number type) {
        return Schemas.described(
                "",
                "in " + type.unit(),
                Node.object(
                        Schemas.type("integer"),
                        Node.member("minimum", Node.number(type.least())),
                        Node.member("maximum", Node.number(type.most()))));
    }

    private static Node choice(FactType.Choice type) {
        var options = new ArrayList<Node>();
        type.options().forEach(option -> options.add(Schemas.titled(option.label(), Schemas.constant(option.code()))));
        return Node.object(Node.member("oneOf", Node.array(options)));
    }
}
