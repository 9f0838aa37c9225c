package org.asylia.command.line;

import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;

/// The help of one verb.
public final class Help {

    private static final int NAMES = 24;

    private Help() {}

    public static String of(Usage usage, Look look) {
        var page = new Page(look);
        page.line("./asylia " + usage.verb() + ": " + usage.summary());
        page.heading("Usage").item(2, "./asylia", usage.synopsis());
        if (!usage.operands().isEmpty() || !usage.options().isEmpty()) {
            page.heading("Words and options");
            usage.operands().forEach(operand -> page.row(2, Cell.of(NAMES, operand.name()), Cell.rest(operand.says())));
            usage.options().forEach(option -> page.row(2, Cell.of(NAMES, option.usage()), Cell.rest(option.says())));
        }
        for (var note : usage.notes()) {
            page.blank().line(note);
        }
        page.heading(usage.examples().size() == 1 ? "Example" : "Examples");
        usage.examples().forEach(example -> page.line(2, example));
        return page.toString();
    }
}
