package org.asylia.casefile.json;

import java.util.List;

/// Writes a tree as JSON text. What the tree says comes out as it is; only white space and escapes are chosen here.
public final class NodeWriter {

    /// An object or array of plain values stands on one line while it fits.
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();
    private final Layout layout;

    private enum Layout {
        PRETTY,
        COMPACT
    }

    private NodeWriter(Layout layout) {
        this.layout = layout;
    }

    /// One member a line, two spaces deeper for each level, short values on one line; ends with a line break.
    public static String pretty(Node node) {
        var writer = new NodeWriter(Layout.PRETTY);
        writer.value(node, 0);
        return writer.out.append('\n').toString();
    }

    /// On one line, without any white space.
    public static String compact(Node node) {
        var writer = new NodeWriter(Layout.COMPACT);
        writer.value(node, 0);
        return writer.out.toString();
    }

    private void value(Node node, int depth) {
        switch (node) {
            case Node.Obj(var members, _) -> object(members, depth);
            case Node.Arr(var items, _) -> array(items, depth);
            case Node.Text(var text, _) -> Escapes.quote(text, out);
            case Node.Num(var written, _) -> out.append(written);
            case Node.Bool(var value, _) -> out.append(value);
            case Node.Nil _ -> out.append("null");
        }
    }

    private void object(List<Node.Member> members, int depth) {
        boolean lines =
                breaks(depth, members.stream().map(Node.Member::value).toList(), new Node.Obj(members, Place.NONE));
        out.append('{');
        for (int i = 0; i < members.size(); i++) {
            separate(i, lines, depth + 1);
            Escapes.quote(members.get(i).key(), out);
            out.append(layout == Layout.PRETTY ? ": " : ":");
            value(members.get(i).value(), depth + 1);
        }
        close('}', lines, depth);
    }

    private void array(List<Node> items, int depth) {
        boolean lines = breaks(depth, items, new Node.Arr(items, Place.NONE));
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            separate(i, lines, depth + 1);
            value(items.get(i), depth + 1);
        }
        close(']', lines, depth);
    }

    private void separate(int index, boolean lines, int depth) {
        if (index > 0) {
            out.append(',');
        }
        if (lines) {
            out.append('\n').repeat("  ", depth);
        } else if (index > 0 && layout == Layout.PRETTY) {
            out.append(' ');
        }
    }

    private void close(char bracket, boolean lines, int depth) {
        if (lines) {
            out.append('\n').repeat("  ", depth);
        }
        out.append(bracket);
    }

    /// Whether an object or array is spread over several lines.
    private boolean breaks(int depth, List<Node> parts, Node whole) {
        if (layout == Layout.COMPACT || parts.isEmpty()) {
            return false;
        }
        if (depth == 0) {
            return true;
        }
        for (var part : parts) {
            if (part instanceof Node.Obj(var inner, _) && !inner.isEmpty()
                    || part instanceof Node.Arr(var items, _) && !items.isEmpty()) {
                return true;
            }
        }
        return width(whole) > WIDTH;
    }

    private static int width(Node node) {
        var line = new NodeWriter(Layout.COMPACT);
        line.value(node, 0);
        return line.out.length();
    }
}
