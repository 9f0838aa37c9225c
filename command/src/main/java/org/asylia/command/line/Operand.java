package org.asylia.command.line;

/// A word that a verb works on, such as a case file.
///
/// @param name as help shows it, such as `CASE.json`
/// @param required whether the verb cannot work without it
/// @param says what it is
public record Operand(String name, boolean required, String says) {

    public static Operand required(String name, String says) {
        return new Operand(name, true, says);
    }

    public static Operand optional(String name, String says) {
        return new Operand(name, false, says);
    }

    public String usage() {
        return required ? name : "[" + name + "]";
    }
}
