package org.asylia.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.asylia.book.index.Checkout;
import org.asylia.book.index.Part;
import org.asylia.book.index.PlainNames;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Door;

/// `LAW.md`: where each rule is written, by its plain name, id and citation.
public final class LawTable {

    private final RuleSet law;
    private final PlainNames names;
    private final Checkout checkout;

    private LawTable(RuleSet law, List<Door> doors, Checkout checkout) {
        this.law = law;
        this.names = new PlainNames(law, doors);
        this.checkout = checkout;
    }

    /// @param sources the folder of the repository
    public static String of(RuleSet law, List<Door> doors, Path sources) throws IOException {
        return new LawTable(law, doors, Checkout.at(sources)).table();
    }

    /// Whether a folder is that of the repository, so that the table can be written.
    public static boolean isPossible(Path sources) {
        return Checkout.isAt(sources);
    }

    private String table() {
        var table = new StringBuilder();
        table.append("# The law, rule by rule\n\n");
        table.append("Written by `./asylia law --index > LAW.md`; do not edit. ");
        table.append(law.rules().size()).append(" rules, law as known to ");
        table.append(law.knownTo()).append(".\nFiles lie below `law/src/main/java/org/asylia/law/`. ");
        table.append("One rule in full: `./asylia law ID`. The book: `./asylia law --out DIR`.\n");
        Part.contents(law).forEach((part, rules) -> {
            table.append("\n## ").append(part.title()).append("\n\n");
            table.append("| Plain name | Id | Citation | File |\n|---|---|---|---|\n");
            rules.forEach(rule -> row(table, rule));
        });
        return table.toString();
    }

    private void row(StringBuilder table, Rule rule) {
        var file = checkout.file(rule.id()).orElse("");
        table.append("| ").append(cell(names.of(rule)));
        table.append(" | `").append(rule.id()).append("` | ");
        table.append(cell(String.join("; ", rule.citations()))).append(" | ");
        if (!file.isEmpty()) {
            var shown = file.replaceFirst("^law/src/main/java/org/asylia/law/", "");
            table.append('[').append(shown).append("](").append(file).append(')');
        }
        table.append(" |\n");
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }
}
