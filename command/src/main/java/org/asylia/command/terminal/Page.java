package org.asylia.command.terminal;

import java.util.ArrayList;
import java.util.List;

/// Text for a terminal, put together line by line and never wider than 80 columns.
///
/// ```java
/// page.heading("The doors");
/// page.row(2, Cell.of(30, "Withholding of removal"), Cell.rest("UNDECIDED").in(Tone.OPEN));
/// page.line(2, "A sentence of any length is wrapped.");
/// ```
public final class Page {

    public static final int WIDTH = 80;

    /// However deep a tree, some room for words stays.
    private static final int DEEPEST = 30;

    private final Look look;
    private final StringBuilder text = new StringBuilder();

    public Page(Look look) {
        this.look = look;
    }

    public Page line(String words) {
        return line(0, words);
    }

    public Page line(int indent, String words) {
        return row(indent, Cell.rest(words));
    }

    /// An empty line, unless the page ends in one or has not begun.
    public Page blank() {
        if (!text.isEmpty() && text.indexOf("\n\n", text.length() - 2) < 0) {
            text.append('\n');
        }
        return this;
    }

    /// A line that begins a part, with an empty line before it.
    public Page heading(String words) {
        return blank().row(0, Cell.rest(words).in(Tone.STRONG));
    }

    /// Text that goes on below its first line under the column where it began.
    public Page item(int indent, String lead, String words) {
        return row(indent, Cell.of(Letters.columns(look.shown(lead)), lead), Cell.rest(words));
    }

    /// Columns side by side, each wrapped in its own width; one space parts them.
    public Page row(int indent, Cell... cells) {
        int start = Math.min(indent, DEEPEST);
        var blocks = new ArrayList<List<String>>();
        int from = start;
        int lines = 0;
        for (var cell : cells) {
            var block = Wrap.lines(look.shown(cell.text()), widthOf(cell, from));
            blocks.add(block);
            from += cell.width() + 1;
            lines = Math.max(lines, block.size());
        }
        for (int line = 0; line < lines; line++) {
            line(start, cells, blocks, line);
        }
        return this;
    }

    private static int widthOf(Cell cell, int from) {
        int left = Math.max(1, WIDTH - from);
        return cell.width() == 0 ? left : Math.min(cell.width(), left);
    }

    private void line(int start, Cell[] cells, List<List<String>> blocks, int line) {
        int at = 0;
        int from = start;
        for (int i = 0; i < cells.length; i++) {
            var block = blocks.get(i);
            if (line < block.size() && !block.get(line).isEmpty()) {
                var words = block.get(line);
                text.repeat(' ', from - at).append(look.paint(cells[i].tone(), words));
                at = from + Letters.columns(words);
            }
            from += cells[i].width() + 1;
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
