package org.asylia.casefile.json;

import java.util.List;
import java.util.Optional;

/// A JSON value as it was written, with its place.
public sealed interface Node {

    Place place();

    /// An object: its members in the order of the file. A key that stands twice is kept twice.
    record Obj(List<Member> members, Place place) implements Node {
        public Obj {
            members = List.copyOf(members);
        }

        public Optional<Node> find(String key) {
            for (var member : members) {
                if (member.key().equals(key)) {
                    return Optional.of(member.value());
                }
            }
            return Optional.empty();
        }
    }

    record Arr(List<Node> items, Place place) implements Node {
        public Arr {
            items = List.copyOf(items);
        }
    }

    record Text(String text, Place place) implements Node {}

    /// @param written the number exactly as written
    record Num(String written, Place place) implements Node {}

    record Bool(boolean value, Place place) implements Node {}

    record Nil(Place place) implements Node {}

    /// @param place where the key stands
    record Member(String key, Place place, Node value) {}

    static Member member(String key, Node value) {
        return new Member(key, Place.NONE, value);
    }

    static Obj object(List<Member> members) {
        return new Obj(members, Place.NONE);
    }

    static Obj object(Member... members) {
        return object(List.of(members));
    }

    static Arr array(List<Node> items) {
        return new Arr(items, Place.NONE);
    }

    static Text text(String text) {
        return new Text(text, Place.NONE);
    }

    static Num number(long value) {
        return new Num(Long.toString(value), Place.NONE);
    }

    static Bool bool(boolean value) {
        return new Bool(value, Place.NONE);
    }
}
