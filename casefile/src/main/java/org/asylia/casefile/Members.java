package org.asylia.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.asylia.casefile.json.Node;

/// Puts members into objects and takes them out; everything else stays where it was.
final class Members {

    private Members() {}

    /// In the place of the member of that key or, if there is none, before the first of the other keys, or last.
    static Node.Obj put(Node.Obj object, String key, Node value, List<String> before) {
        var members = new ArrayList<Node.Member>(object.members().size() + 1);
        boolean put = false;
        for (var member : object.members()) {
            if (member.key().equals(key)) {
                members.add(new Node.Member(key, member.place(), value));
                put = true;
            } else {
                members.add(member);
            }
        }
        if (!put) {
            int at = 0;
            while (at < members.size() && !before.contains(members.get(at).key())) {
                at++;
            }
            members.add(at, Node.member(key, value));
        }
        return new Node.Obj(members, object.place());
    }

    static Node.Obj remove(Node.Obj object, String key) {
        return new Node.Obj(
                object.members().stream()
                        .filter(member -> !member.key().equals(key))
                        .toList(),
                object.place());
    }

    /// Changes the object that stands there, or an empty one that is put there.
    static Node.Obj change(Node.Obj object, String key, List<String> before, UnaryOperator<Node.Obj> change) {
        var inner = object.find(key).orElse(null) instanceof Node.Obj found ? found : Node.object();
        return put(object, key, change.apply(inner), before);
    }
}
