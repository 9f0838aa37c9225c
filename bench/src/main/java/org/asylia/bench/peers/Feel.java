package org.asylia.bench.peers;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Formulas in FEEL, the language of DMN. Its functions `all`, `any` and `not` are three-valued; its equality with null
/// and its *some* and *every* are not, so that these are not used, or asked about null first.
///
/// Functions rather than the operators *and* and *or*: this engine works the right side of an operator out several
/// times over, so that the time of nested operators grows with a power of the depth.
final class Feel {

    private Feel() {}

    static String expression(Formula formula) {
        return switch (formula) {
            case Formula.Settled settled ->
                switch (settled) {
                    case NO -> "false";
                    case UNKNOWN -> "null";
                    case YES -> "true";
                };
            case Formula.Told(var column) -> "c" + column;
            case Formula.Among(var column, var codes) -> among("c" + column, codes);
            case Formula.Same(var one, var other) ->
                "(if c%d = null or c%d = null then null else c%d = c%d)".formatted(one, other, one, other);
            case Formula.Less(var left, var right) -> "(" + side(left) + " < " + side(right) + ")";
            case Formula.All(var parts) -> "all(" + listed(parts) + ")";
            case Formula.Any(var parts) -> "any(" + listed(parts) + ")";
            case Formula.AtLeast(var count, var parts) ->
                "(if %s >= %d then true else if %s >= %d then null else false)"
                        .formatted(counted(parts, "= true", 1, 0), count, counted(parts, "= false", 0, 1), count);
            case Formula.Not(var part) -> "not(" + expression(part) + ")";
            case Formula.Line(var line) -> "r" + line;
        };
    }

    private static String among(String column, List<Integer> codes) {
        var any = codes.stream().map(code -> column + " = " + code).collect(joining(" or "));
        return "(if %s = null then null else %s)".formatted(column, any.isEmpty() ? "false" : any);
    }

    private static String side(Formula.Side side) {
        return switch (side) {
            case Formula.Side.Fixed(var value) -> Long.toString(value);
            case Formula.Side.Column(var column) -> "c" + column;
        };
    }

    private static String listed(List<Formula> parts) {
        return parts.stream().map(Feel::expression).collect(joining(", ", "[", "]"));
    }

    private static String counted(List<Formula> parts, String test, int then, int otherwise) {
        return parts.stream()
                .map(part -> "(if %s %s then %d else %d)".formatted(expression(part), test, then, otherwise))
                .collect(joining(" + ", "(", ")"));
    }
}
