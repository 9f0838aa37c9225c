package org.asylia.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;

/// Case files of people who answer some questions, are not sure of others, and would rather not answer some.
final class Unknowns {

    private static final List<String> SAID =
            List.of("does-not-know", "prefers-not-to-say", "not-asked", "not-applicable-yet");

    private static final List<Fact> ASKED = Here.LAW.facts().values().stream()
            .filter(fact -> fact.list().isEmpty() && fact.type() instanceof FactType.YesNo)
            .filter(fact -> !fact.key().equals("application.filed"))
            .toList();

    private Unknowns() {}

    /// One case file on one line.
    static String matter(Random random) {
        var lines = new ArrayList<String>();
        lines.add("\"asylia\": \"case/1\"");
        if (random.nextInt(3) == 0) {
            lines.add("\"frame\": {\"circuit\": \"" + (1 + random.nextInt(11)) + "\"}");
        }
        lines.add("\"sources\": {\"form\": {\"kind\": \"document\", \"title\": \"Form\"},"
                + " \"talk\": {\"kind\": \"document\", \"title\": \"Talk\"}}");
        if (random.nextInt(30) == 0) {
            lines.add("\"person.birth-date\": \"1890-05-04\"");
        }
        lines.add("\"application.filed\": true");
        lines.add("\"application.filing-date\": \""
                + List.of("2023", "2024-05", "2024-05-06").get(random.nextInt(3)) + "\"");
        lines.add("\"countries\": {\"entries\": {\"VE\": {\"country.code\": \"VE\", \"country.nationality\": "
                + answer(random) + "}}}");
        int share = 20 + random.nextInt(80);
        for (var fact : ASKED) {
            if (random.nextInt(100) < share) {
                lines.add("\"" + fact.key() + "\": " + answer(random));
            }
        }
        return "{" + String.join(", ", lines) + "}";
    }

    private static String answer(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> "true";
            case 2, 3 -> "false";
            case 4 -> "{\"unknown\": \"" + SAID.get(random.nextInt(SAID.size())) + "\"}";
            default ->
                "{\"statements\": [{\"value\": true, \"source\": \"form\"}, {\"value\": false, \"source\": \"talk\"}]}";
        };
    }
}
