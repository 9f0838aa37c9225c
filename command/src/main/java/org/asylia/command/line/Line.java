package org.asylia.command.line;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads what was typed after a verb: words, and options that begin with two hyphens, as `--name value` or
/// `--name=value`. After `--` every word is a word. A hyphen alone is a word too: it stands for standard input.
///
/// Fifty lines of our own rather than a library: see the package.
public final class Line {

    private final Usage usage;
    private final Fit fit;
    private final List<String> operands = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    private Line(Usage usage) {
        this.usage = usage;
        this.fit = new Fit(usage);
    }

    /// @throws WrongInput naming the word that does not fit, and what to do
    public static Arguments read(Usage usage, List<String> words) {
        return new Line(usage).read(words.iterator());
    }

    private Arguments read(Iterator<String> words) {
        while (words.hasNext()) {
            var word = words.next();
            if (word.equals("--")) {
                words.forEachRemaining(operands::add);
            } else if (word.startsWith("-") && !word.equals("-")) {
                option(word, words);
            } else {
                operands.add(word);
            }
        }
        return fit.check(new Arguments(operands, options));
    }

    private void option(String word, Iterator<String> rest) {
        int equals = word.indexOf('=');
        var name = equals < 0 ? word : word.substring(0, equals);
        var option = usage.option(name).orElseThrow(() -> fit.unknown(name));
        var values = options.computeIfAbsent(name, _ -> new ArrayList<>());
        if (option.takesValue()) {
            values.add(equals < 0 ? next(option, rest) : word.substring(equals + 1));
        } else if (equals >= 0) {
            throw fit.wrong(name + " takes no value. Leave '" + word.substring(equals) + "' out.");
        }
    }

    private String next(Option option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw fit.wrong(option.name() + " needs a value: " + option.usage() + ".");
        }
        return rest.next();
    }
}
