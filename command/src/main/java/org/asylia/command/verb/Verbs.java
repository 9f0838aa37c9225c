package org.asylia.command.verb;

import java.util.List;

/// Every verb, in the order of help.
public final class Verbs {

    public static final List<Verb> ALL = List.of(
            new Screen(),
            new Stage(),
            new Why(),
            new Ask(),
            new Diff(),
            new Rescreen(),
            new Court(),
            new Due(),
            new Clock(),
            new Law(),
            new Schema());

    private Verbs() {}

    /// Every word that may come first, for "did you mean".
    public static List<String> names() {
        return List.of(
                "screen",
                "stage",
                "why",
                "ask",
                "diff",
                "rescreen",
                "court",
                "deadlines",
                "clock",
                "law",
                "schema",
                "serve",
                "requests",
                "hours",
                "test",
                "spark-jar",
                "bench",
                "format",
                "help");
    }
}
