package org.asylia.command.line;

/// A word that a verb works on, such as a case file.
///
/// @param name as help shows it, such as `CASE.json`
/// @param required whether the verb cannot work without it
/// @param repeats whether there may be any number of them; only the last operand of a verb
/// @param says what it is
public record Operand(String name, boolean required, boolean repeats, String says) {

    public static Operand required(String name, String says) {
        return new Operand(name, true, false, says);
    }

    public static Operand optional(String name, String says) {
        return new Operand(name, false, false, says);
    }

    /// Any number of words, or none.
    public static Operand any(String name, String says) {
        return new Operand(name, false, true, says);
    }

    public String usage() {
        return required ? name : "[" + name + "]" + (repeats ? "..." : "");
    }
}
