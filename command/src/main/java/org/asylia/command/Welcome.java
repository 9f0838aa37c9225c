package org.asylia.command;

import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.command.verb.Verbs;

/// What this is, and what to type next.
final class Welcome {

    private static final int NAMES = 9;

    private Welcome() {}

    static String text(Look look) {
        var page = new Page(look);
        page.row(
                0,
                Cell.rest("Asylia: United States asylum law for one case, with every reason.")
                        .in(Tone.STRONG));
        page.blank().line("""
                Asylum before USCIS, asylum in immigration court, withholding of removal, protection under the \
                Convention Against Torture: which doors are open, closed or undecided for a person, why, by which \
                paragraph of law, and which answer would settle it.""");
        page.heading("Type next");
        page.line(2, "./asylia screen examples/minasyan.json");
        page.heading("Commands");
        Verbs.ALL.forEach(verb -> command(page, verb.name(), verb.usage().summary()));
        command(page, "serve", "the web pages for people, on this machine");
        command(page, "requests", "who asked this office for help");
        command(page, "hours", "the consultation hours that people can book");
        command(page, "test", "all tests, installing what they need");
        command(page, "bench", "the measurements");
        command(page, "format", "lay the sources out");
        page.heading("More about one");
        page.line(2, "./asylia screen --help");
        page.blank()
                .line("Nothing you type or hand over leaves this machine. Exit status: 0 answered, 2 the input is"
                        + " wrong, 1 the program failed.");
        page.line("This is information, not a lawyer's advice.");
        return page.toString();
    }

    private static void command(Page page, String name, String says) {
        page.row(2, Cell.of(NAMES, name), Cell.rest(says));
    }
}
