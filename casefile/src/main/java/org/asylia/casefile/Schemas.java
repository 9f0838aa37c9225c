package org.asylia.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.asylia.casefile.json.Node;

/// The pieces JSON Schema is made of.
final class Schemas {

    private Schemas() {}

    static Node.Member type(String type) {
        return Node.member("type", Node.text(type));
    }

    static Node.Obj words() {
        return Node.object(type("string"));
    }

    /// Words that say something.
    static Node.Obj saying() {
        return Node.object(type("string"), Node.member("minLength", Node.number(1)));
    }

    static Node.Obj pattern(String pattern) {
        return Node.object(type("string"), Node.member("pattern", Node.text(pattern)));
    }

    static Node.Obj constant(String text) {
        return Node.object(Node.member("const", Node.text(text)));
    }

    static Node.Obj oneOf(Collection<String> codes) {
        return Node.object(Node.member("enum", texts(codes)));
    }

    static Node.Obj anyOf(Node... parts) {
        return Node.object(Node.member("anyOf", Node.array(List.of(parts))));
    }

    static Node.Obj ref(String definition) {
        return Node.object(Node.member("$ref", Node.text("#/$defs/" + definition)));
    }

    /// An object that has these properties and no others.
    static Node.Obj object(List<Node.Member> properties, List<String> required) {
        var members = new ArrayList<Node.Member>();
        members.add(type("object"));
        members.add(Node.member("properties", Node.object(properties)));
        if (!required.isEmpty()) {
            members.add(Node.member("required", texts(required)));
        }
        members.add(Node.member("additionalProperties", Node.bool(false)));
        return Node.object(members);
    }

    /// An object whose values, under names of the writer's choice, are all of one kind.
    static Node.Obj map(Node value) {
        return Node.object(
                type("object"), Node.member("propertyNames", ref("name")), Node.member("additionalProperties", value));
    }

    static Node.Obj titled(String title, Node.Obj schema) {
        return described(title, "", schema);
    }

    static Node.Obj described(String title, String description, Node.Obj schema) {
        var members = new ArrayList<Node.Member>();
        if (!title.isEmpty()) {
            members.add(Node.member("title", Node.text(title)));
        }
        if (!description.isEmpty()) {
            members.add(Node.member("description", Node.text(description)));
        }
        members.addAll(schema.members());
        return Node.object(members);
    }

    private static Node texts(Collection<String> codes) {
        return Node.array(codes.stream().<Node>map(Node::text).toList());
    }
}
