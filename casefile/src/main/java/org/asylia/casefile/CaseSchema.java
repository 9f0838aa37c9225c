package org.asylia.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.json.Node;
import org.asylia.casefile.json.NodeWriter;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.RuleSet;

/// Generates the JSON Schema (2020-12) of case files from a rule set: every fact with its question and its reason,
/// every list, every judgment.
///
/// The schema lets an editor help. It cannot say everything: that a named source exists, that a day is in the calendar,
/// that dates fit together, only [CaseFileReader] checks. Whatever the reader accepts, the schema accepts.
public final class CaseSchema {

    private final RuleSet law;

    private CaseSchema(RuleSet law) {
        this.law = law;
    }

    public static String of(RuleSet law) {
        return NodeWriter.pretty(new CaseSchema(law).whole());
    }

    private Node whole() {
        var properties = new ArrayList<Node.Member>();
        properties.add(
                Node.member("asylia", Schemas.titled("The form of this file", Schemas.constant(CaseReading.VERSION))));
        properties.add(
                Node.member("title", Schemas.titled("A name for the case, without personal names", Schemas.words())));
        properties.add(Node.member("note", Schemas.titled("Words for people; no rule reads them", Schemas.words())));
        properties.add(Node.member("frame", FormatSchemas.frame(law)));
        properties.add(Node.member("sources", FormatSchemas.sources()));
        properties.addAll(inside(Optional.empty()));
        properties.add(Node.member("assessments", FormatSchemas.assessments(law)));
        var members = new ArrayList<Node.Member>();
        members.add(Node.member("$schema", Node.text("https://json-schema.org/draft/2020-12/schema")));
        members.add(Node.member("$id", Node.text("urn:asylia:case:1")));
        members.add(Node.member("title", Node.text("Asylia case file")));
        members.add(Node.member(
                "description",
                Node.text("What is known of one matter, as the rules of " + law.knownTo()
                        + " ask for it. Every fact may be"
                        + " a bare value, an object with a value and its source, a reason why it is unknown, or several"
                        + " statements. Nothing is required: what is left out is unknown.")));
        members.addAll(Schemas.object(properties, List.of("asylia")).members());
        members.add(Node.member("$defs", Node.object(definitions())));
        return Node.object(members);
    }

    private List<Node.Member> definitions() {
        var all = FormatSchemas.definitions();
        all.addAll(FactSchemas.shared());
        return all;
    }

    /// The facts and lists of the case or of one entry.
    private List<Node.Member> inside(Optional<ItemList> level) {
        var properties = new ArrayList<Node.Member>();
        law.facts().values().stream()
                .filter(fact -> fact.list().equals(level))
                .forEach(fact -> properties.add(Node.member(fact.key(), FactSchemas.of(fact))));
        law.lists().values().stream()
                .filter(list -> list.within().equals(level))
                .forEach(list -> properties.add(Node.member(list.key(), list(list))));
        return properties;
    }

    private Node list(ItemList list) {
        var entries = Schemas.map(Schemas.object(inside(Optional.of(list)), List.of()));
        return Schemas.described(
                list.question(),
                "Each " + list.one() + " under a short name of its own.",
                Schemas.object(
                        List.of(
                                Node.member(
                                        "complete",
                                        Schemas.titled(list.complete(), Node.object(Schemas.type("boolean")))),
                                Node.member("entries", entries)),
                        List.of()));
    }
}
