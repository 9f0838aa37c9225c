package org.asylia.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.asylia.casefile.json.JsonFault;
import org.asylia.casefile.json.Node;
import org.asylia.casefile.json.NodeReader;
import org.asylia.casefile.json.NodeWriter;

/// Damages a good file in one of the ways in which files get damaged; the same way for the same seed.
final class Mutation {

    private static final String[] KEYS = {
        "asylia",
        "value",
        "unknown",
        "statements",
        "resolved",
        "entries",
        "complete",
        "note",
        "source",
        "arrivals",
        "claims",
        "harms",
        "claim.fears-return",
        "arrival.date",
        "person.children",
        "country.code",
        "xyz",
        ""
    };

    private static final List<String> HUGE = List.of("9223372036854775808", "-1e400", "1e9999999", "0".repeat(400));

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    String of(String text) {
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, random.nextInt(text.length()));
            case 1 -> insert(text);
            case 2 -> remove(text);
            default -> tree(text);
        };
    }

    /// The text as bytes; one time in eight not in UTF-8, or no longer.
    byte[] encoded(String text) {
        return switch (random.nextInt(32)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16);
            case 1 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 2 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 3 -> {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                bytes[random.nextInt(bytes.length)] |= (byte) 0x80;
                yield bytes;
            }
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private String insert(String text) {
        var garbage = List.of(
                "{", "}", "[", "]", ",", ":", "\"", "\\", "0", "true", "null", "\u0000", "-", "\ud800", "\u00e9");
        int at = random.nextInt(text.length());
        return text.substring(0, at) + garbage.get(random.nextInt(garbage.size())) + text.substring(at);
    }

    private String remove(String text) {
        int at = random.nextInt(text.length() - 3);
        return text.substring(0, at) + text.substring(at + 1 + random.nextInt(3));
    }

    private String tree(String text) {
        try {
            var tree = NodeReader.read(text);
            return NodeWriter.pretty(change(tree, random.nextInt(count(tree))));
        } catch (JsonFault impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int count(Node node) {
        return 1
                + switch (node) {
                    case Node.Obj(var members, _) ->
                        members.stream()
                                .mapToInt(member -> count(member.value()))
                                .sum();
                    case Node.Arr(var items, _) ->
                        items.stream().mapToInt(Mutation::count).sum();
                    default -> 0;
                };
    }

    /// Changes the value of that number, counted from the top.
    private Node change(Node node, int which) {
        if (which == 0) {
            return changed(node);
        }
        int left = which - 1;
        if (node instanceof Node.Obj(var members, _)) {
            var changed = new ArrayList<Node.Member>();
            for (var member : members) {
                int size = count(member.value());
                boolean here = left >= 0 && left < size;
                changed.add(Node.member(member.key(), here ? change(member.value(), left) : member.value()));
                left -= size;
            }
            return Node.object(changed);
        }
        if (node instanceof Node.Arr(var items, _)) {
            var changed = new ArrayList<Node>();
            for (var item : items) {
                int size = count(item);
                changed.add(left >= 0 && left < size ? change(item, left) : item);
                left -= size;
            }
            return Node.array(changed);
        }
        return node;
    }

    private Node changed(Node node) {
        return switch (node) {
            case Node.Obj(var members, _) when !members.isEmpty() -> Node.object(members(new ArrayList<>(members)));
            case Node.Arr(var items, _) when !items.isEmpty() && random.nextBoolean() -> items.getFirst();
            case Node.Text(var text, _) when text.length() > 2 && random.nextBoolean() -> Node.text(letters(text));
            case Node.Bool(var value, _) when random.nextInt(3) == 0 -> Node.bool(!value);
            default -> flipped(node);
        };
    }

    private Node flipped(Node node) {
        return switch (random.nextInt(9)) {
            case 0 -> Node.text("yes");
            case 1 -> Node.bool(true);
            case 2 -> Node.number(random.nextInt(3000));
            case 3 -> Node.array(List.of(node));
            case 4 -> Node.object(Node.member("value", node));
            case 5 -> Node.text("2023-02-29");
            case 6 -> Node.object();
            case 7 -> new Node.Num(HUGE.get(random.nextInt(HUGE.size())), node.place());
            default -> new Node.Nil(node.place());
        };
    }

    private String letters(String text) {
        int at = random.nextInt(text.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + (char) ('0' + random.nextInt(75)) + text.substring(at + 1);
        };
    }

    private List<Node.Member> members(List<Node.Member> members) {
        int at = random.nextInt(members.size());
        var member = members.get(at);
        switch (random.nextInt(5)) {
            case 0 -> members.remove(at);
            case 1 -> members.add(member);
            case 2 -> members.set(at, Node.member(KEYS[random.nextInt(KEYS.length)], member.value()));
            case 3 -> {
                int other = random.nextInt(members.size());
                var swapped = members.get(other);
                members.set(at, Node.member(member.key(), swapped.value()));
                members.set(other, Node.member(swapped.key(), member.value()));
            }
            default -> {
                // One level up, or one level down.
                if (member.value() instanceof Node.Obj(var inner, _)) {
                    members.remove(at);
                    members.addAll(inner);
                } else {
                    members.set(at, Node.member(member.key(), Node.object(member)));
                }
            }
        }
        return members;
    }
}
