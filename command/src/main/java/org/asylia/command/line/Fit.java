package org.asylia.command.line;

import java.util.stream.Collectors;

/// Holds what was typed against the usage of its verb: enough words, not too many, values among the choices.
final class Fit {

    private final Usage usage;

    Fit(Usage usage) {
        this.usage = usage;
    }

    Arguments check(Arguments typed) {
        operands(typed);
        for (var option : usage.options()) {
            for (var value : typed.values(option)) {
                value(option, value);
            }
            if (!option.repeats() && typed.values(option).size() > 1) {
                throw wrong(option.name() + " is given twice, as '" + String.join("' and '", typed.values(option))
                        + "'. Give it once.");
            }
        }
        return typed;
    }

    private void operands(Arguments typed) {
        var words = typed.operands();
        var missing = usage.operands().stream()
                .skip(words.size())
                .filter(Operand::required)
                .map(operand -> operand.name() + " (" + operand.says() + ")")
                .collect(Collectors.joining(" and "));
        if (!missing.isEmpty()) {
            throw wrong(usage.verb() + " needs " + missing + ".");
        }
        boolean any = !usage.operands().isEmpty() && usage.operands().getLast().repeats();
        if (!any && words.size() > usage.operands().size()) {
            throw wrong("'" + words.get(usage.operands().size()) + "' is one word too many: "
                    + usage.verb() + " takes "
                    + (usage.operands().isEmpty()
                            ? "none"
                            : usage.operands().stream().map(Operand::name).collect(Collectors.joining(" ")))
                    + ".");
        }
    }

    private void value(Option option, String value) {
        if (!option.choices().isEmpty() && !option.choices().contains(value)) {
            throw wrong(option.name() + " cannot be '" + value + "'." + Nearest.didYouMean(value, option.choices())
                    + " Choose one of: " + String.join(", ", option.choices()) + ".");
        }
    }

    WrongInput unknown(String option) {
        var known = usage.options().stream().map(Option::name).toList();
        return wrong(usage.verb() + " has no option '" + option + "'." + Nearest.didYouMean(option, known)
                + (known.isEmpty() ? "" : " It has: " + String.join(", ", known) + "."));
    }

    WrongInput wrong(String message) {
        return new WrongInput(message + " See: ./asylia " + usage.verb() + " --help");
    }
}
