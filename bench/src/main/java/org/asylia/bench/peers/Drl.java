package org.asylia.bench.peers;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// A sheet in the language of Drools: a rule a line, which fires once all that it rests on has been concluded.
final class Drl {

    private final Sheet sheet;

    Drl(Sheet sheet) {
        this.sheet = sheet;
    }

    String text() {
        var text = new StringBuilder("""
                package org.asylia.bench.peers.made
                import org.asylia.bench.peers.Answered
                import org.asylia.bench.peers.Concluded
                import org.asylia.bench.peers.Kleene
                """);
        for (int line : sheet.inOrder()) {
            text.append("rule \"").append(line).append("\"\nwhen\n  $told : Answered()\n");
            for (int read : sheet.readBy(line)) {
                text.append("  Concluded(line == %d, $r%d : value)\n".formatted(read, read));
            }
            text.append("then\n  insert($told.conclude(%d, %s));\nend\n"
                    .formatted(line, expression(sheet.lines().get(line))));
        }
        return text.toString();
    }

    private static String expression(Formula formula) {
        return switch (formula) {
            case Formula.Settled settled -> "Kleene." + settled.name();
            case Formula.Told(var column) -> "$told.told(" + column + ")";
            case Formula.Among(var column, var codes) ->
                codes.stream().map(code -> ", " + code + "L").collect(joining("", "$told.among(" + column, ")"));
            case Formula.Same(var one, var other) -> "$told.same(" + one + ", " + other + ")";
            case Formula.Less(var left, var right) -> "$told.less(" + side(left) + ", " + side(right) + ")";
            case Formula.All(var parts) -> joined(parts, " & ");
            case Formula.Any(var parts) -> joined(parts, " | ");
            case Formula.AtLeast(var count, var parts) ->
                parts.stream()
                        .map(part -> ", " + expression(part))
                        .collect(joining("", "Kleene.atLeast(" + count, ")"));
            case Formula.Not(var part) -> "Kleene.not(" + expression(part) + ")";
            case Formula.Line(var line) -> "$r" + line;
        };
    }

    private static String side(Formula.Side side) {
        return switch (side) {
            case Formula.Side.Fixed(var value) -> value + "L";
            case Formula.Side.Column(var column) -> "$told.value(" + column + ")";
        };
    }

    private static String joined(List<Formula> parts, String by) {
        return parts.stream().map(Drl::expression).collect(joining(by, "(", ")"));
    }
}
