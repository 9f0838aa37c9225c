package org.asylia.bench.peers;

import static java.util.stream.Collectors.joining;

import java.util.Locale;

/// What was measured, as JSON for other programs.
final class Figures {

    private final Outcome outcome;

    Figures(Outcome outcome) {
        this.outcome = outcome;
    }

    String json() {
        var law = outcome.law();
        return String.format(
                Locale.ROOT,
                """
                {
                  "schema": "asylia.peers/1",
                  "java": "%s", "processors": %d, "loadBefore": %.2f, "loadAfter": %.2f,
                  "bandwidthGigabytesPerSecond": %.2f,
                  "rules": {"law": %d, "given": %d, "differ": %d, "small": %d, "columns": %d},
                  "bytesPerCase": {"packed": %.2f, "duckDb": %.2f, "readForAllRules": %.2f},
                  "loadingNanosecondsPerCase": %.0f,
                  "measured": [
                %s
                  ],
                  "unfair": [
                %s
                  ]
                }
                """,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                outcome.loadBefore(),
                outcome.loadAfter(),
                outcome.bandwidth(),
                law.rules(),
                law.given(),
                law.differ(),
                law.few(),
                law.columns(),
                outcome.bytes().packed(),
                outcome.bytes().duckDb(),
                outcome.bytes().read(),
                outcome.loading(),
                outcome.measured().stream().map(Figures::row).collect(joining(",\n")),
                Unfair.POINTS.stream().map(Figures::point).collect(joining(",\n")));
    }

    private static String row(Rounds.Measured row) {
        var contender = row.contender();
        return String.format(
                Locale.ROOT,
                "    {\"reader\": \"%s\", \"rules\": \"%s\", \"cases\": %d, \"nanosecondsPerCase\": %.2f,"
                        + " \"least\": %.2f, \"most\": %.2f, \"allocatedBytesPerCase\": %.1f, \"checksum\": \"%016x\"}",
                contender.name().words(),
                contender.set(),
                contender.cases(),
                row.median(),
                row.least(),
                row.most(),
                row.allocated(),
                contender.expected().checksum());
    }

    private static String point(Unfair.Point point) {
        return "    {\"to\": \"%s\", \"why\": \"%s\"}".formatted(point.to(), point.why());
    }
}
