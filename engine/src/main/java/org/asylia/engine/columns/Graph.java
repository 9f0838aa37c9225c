package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Operations on columns, each written down once however often it is needed, and worked out beforehand as far as it can
/// be.
///
/// A *literal* is a column of bits: twice the number of a node, plus one where every bit is turned over. So *not* costs
/// nothing, and *or* is an *and* turned over. What holds of every row is [#FALSE] or [#TRUE] and leaves no operation.
final class Graph {

    static final int FALSE = 0;
    static final int TRUE = 1;

    private final Layout layout;
    private final BitSet present;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();

    /// @param present the planes that hold anything; all others are zero throughout
    Graph(Layout layout, BitSet present) {
        this.layout = layout;
        this.present = present;
        node(Node.of(Node.Kind.FALSE, Space.CASES, 0, 0));
    }

    int node(Node node) {
        var found = known.get(node);
        if (found != null) {
            return found;
        }
        nodes.add(node);
        known.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }

    Node get(int node) {
        return nodes.get(node);
    }

    int size() {
        return nodes.size();
    }

    Layout layout() {
        return layout;
    }

    private int bits(Node.Kind kind, int space, int a, int b) {
        return node(Node.of(kind, space, a, b)) << 1;
    }

    int input(int plane) {
        if (!present.get(plane)) {
            return FALSE;
        }
        return node(new Node(Node.Kind.INPUT, layout.spaceOfPlane(plane), 0, 0, 0, plane, List.of())) << 1;
    }

    /// Planes that follow one another.
    List<Integer> inputs(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(this::input).toList();
    }

    static int not(int literal) {
        return literal ^ 1;
    }

    static boolean isTurned(int literal) {
        return (literal & 1) != 0;
    }

    Node of(int literal) {
        return nodes.get(literal >>> 1);
    }

    int space(int literal) {
        return of(literal).space();
    }

    int or(int one, int other) {
        return not(and(not(one), not(other)));
    }

    /// Both. Where the spaces differ, one lies in the other, and the result is a column of the inner one.
    int and(int one, int other) {
        if (one == FALSE || other == FALSE || one == not(other)) {
            return FALSE;
        }
        if (one == TRUE || one == other) {
            return other;
        }
        if (other == TRUE) {
            return one;
        }
        int space = inner(space(one), space(other));
        int a = lift(one, space);
        int b = lift(other, space);
        int simpler = absorbed(a, b);
        if (simpler >= 0) {
            return simpler;
        }
        return bits(Node.Kind.AND, space, Math.min(a, b), Math.max(a, b));
    }

    /// What is left where one operand says something of the other; -1 where it does not.
    private int absorbed(int a, int b) {
        int first = within(a, b);
        return first >= 0 ? first : within(b, a);
    }

    private int within(int a, int b) {
        var node = of(b);
        if (node.kind() != Node.Kind.AND) {
            return -1;
        }
        boolean has = node.a() == a || node.b() == a;
        boolean hasNot = node.a() == not(a) || node.b() == not(a);
        if (!isTurned(b)) {
            return has ? b : hasNot ? FALSE : -1;
        }
        if (hasNot) {
            return a;
        }
        return has ? and(a, not(node.a() == a ? node.b() : node.a())) : -1;
    }

    int xor(int one, int other) {
        return or(and(one, not(other)), and(not(one), other));
    }

    int choose(int when, int then, int otherwise) {
        return or(and(when, then), and(not(when), otherwise));
    }

    private int inner(int one, int other) {
        return layout.isInside(one, other) ? one : other;
    }

    /// The same column, as seen from the entries inside.
    int lift(int literal, int space) {
        if (literal <= TRUE || space(literal) == space) {
            return literal;
        }
        int around = lift(literal, layout.space(space).parent());
        return bits(Node.Kind.SPREAD, space, around & ~1, 0) | around & 1;
    }

    /// Yes for a holder one of whose entries has a yes.
    ///
    /// @param space the space of the entries
    int roll(int literal, int space) {
        if (literal == FALSE) {
            return FALSE;
        }
        var entries = layout.space(space);
        if (literal == TRUE || space(literal) != space) {
            int holder = lift(literal, entries.parent());
            return and(holder, input(layout.begun(entries.list().orElseThrow())));
        }
        return bits(Node.Kind.ROLL, entries.parent(), literal, space);
    }

    /// Yes where one number is less than another.
    int less(int one, int other) {
        if (one == other) {
            return FALSE;
        }
        var a = get(one);
        var b = get(other);
        if (a.kind() == Node.Kind.NUMBER && b.kind() == Node.Kind.NUMBER) {
            return a.value() < b.value() ? TRUE : FALSE;
        }
        int space = inner(a.space(), b.space());
        return bits(Node.Kind.LESS, space, liftNumber(one, space), liftNumber(other, space));
    }

    int number(long value) {
        return node(new Node(Node.Kind.NUMBER, Space.CASES, 0, 0, 0, value, List.of()));
    }

    boolean isFixed(int number) {
        return get(number).kind() == Node.Kind.NUMBER;
    }

    /// Numbers written in bits, the lowest first.
    int load(List<Integer> bits, Scale scale) {
        long fixed = 0;
        int space = Space.CASES;
        boolean all = true;
        for (int i = 0; i < bits.size(); i++) {
            int bit = bits.get(i);
            all &= bit <= TRUE;
            fixed |= bit == TRUE ? 1L << i : 0;
            space = inner(space(bit), space);
        }
        if (all) {
            return number(scale.value(fixed));
        }
        int inner = space;
        var lifted = bits.stream().map(bit -> lift(bit, inner)).toList();
        return node(new Node(Node.Kind.LOAD, space, scale.isDays() ? 1 : 0, 0, 0, scale.least(), lifted));
    }

    /// Days, each moved by the same steps.
    int map(int days, List<Step> steps) {
        var node = get(days);
        if (node.kind() == Node.Kind.NUMBER) {
            return number(Step.through(steps, node.value()));
        }
        if (node.kind() == Node.Kind.MAP) {
            var all = new ArrayList<Object>(node.detail());
            all.addAll(steps);
            return node(new Node(Node.Kind.MAP, node.space(), node.a(), 0, 0, 0, all));
        }
        return node(new Node(Node.Kind.MAP, node.space(), days, 0, 0, 0, steps));
    }

    /// Two numbers made one: the smaller, the larger, the years or the days between.
    int both(Node.Kind kind, int one, int other) {
        if (isFixed(one) && isFixed(other)) {
            return number(Numbers.of(kind, get(one).value(), get(other).value()));
        }
        int space = inner(get(one).space(), get(other).space());
        return node(Node.of(kind, space, liftNumber(one, space), liftNumber(other, space)));
    }

    int chooseNumber(int when, int then, int otherwise) {
        if (when <= TRUE || then == otherwise) {
            return when == FALSE ? otherwise : then;
        }
        int space = inner(space(when), inner(get(then).space(), get(otherwise).space()));
        return node(new Node(
                Node.Kind.CHOOSE,
                space,
                lift(when, space),
                liftNumber(then, space),
                liftNumber(otherwise, space),
                0,
                List.of()));
    }

    /// The largest, the smallest or the sum over the entries that have a yes in the mask.
    ///
    /// @param none what it is where there are none
    int fold(Node.Kind kind, int number, int mask, int space, long none) {
        if (mask == FALSE) {
            return number(none);
        }
        int parent = layout.space(space).parent();
        return node(new Node(kind, parent, liftNumber(number, space), lift(mask, space), space, none, List.of()));
    }

    private int liftNumber(int number, int space) {
        var node = get(number);
        if (node.space() == space || node.kind() == Node.Kind.NUMBER) {
            return number;
        }
        int around = liftNumber(number, layout.space(space).parent());
        return node(Node.of(Node.Kind.SPREAD_NUMBER, space, around, 0));
    }
}
