package org.asylia.casefile;

import java.util.HashMap;
import java.util.List;
import org.asylia.casefile.json.Node;
import org.asylia.casefile.json.Place;

/// Looks for what no part of a case file may have: a key that stands twice in one object, and characters that cannot
/// be shown or kept.
final class TreeCheck {

    private final Problems problems;

    TreeCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Node.Obj tree) {
        check(tree, Spot.TOP);
    }

    private void check(Node node, Spot spot) {
        if (node instanceof Node.Obj(var members, _)) {
            members(members, spot);
        } else if (node instanceof Node.Text(var text, var place)) {
            text(text, spot, place);
        } else if (node instanceof Node.Arr(var items, _)) {
            for (int i = 0; i < items.size(); i++) {
                check(items.get(i), spot.to(i));
            }
        }
    }

    private void members(List<Node.Member> members, Spot spot) {
        var seen = HashMap.<String, Place>newHashMap(members.size());
        for (var member : members) {
            var inner = spot.to(member.key());
            var first = seen.putIfAbsent(member.key(), member.place());
            if (first != null) {
                problems.add(
                        inner,
                        member.place(),
                        () -> Shown.quoted(member.key()) + " stands here for the second time; the first is at " + first
                                + ". Keep one. If two sources say different things of a fact, write both as"
                                + " \"statements\".");
            }
            text(member.key(), inner, member.place());
            check(member.value(), inner);
        }
    }

    private void text(String text, Spot spot, Place place) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
                problems.add(
                        spot,
                        place,
                        () -> "The text contains a control character (\\u" + "%04x".formatted((int) c)
                                + "). Remove it.");
                return;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    problems.add(
                            spot,
                            place,
                            "The text contains half of a character (a lone \\ud8.. or \\udc..). Remove it.");
                    return;
                }
                i++;
            }
        }
    }
}
