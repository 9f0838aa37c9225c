package org.asylia.engine.columns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the operations of a graph that are needed into an order, and gives each a register for as long as its result is
/// needed. So the columns in hand stay few, and near the processor.
final class Assembler {

    private static final int CONSTANT = -1;

    private final Graph graph;
    private final List<Integer> counted;
    private final List<Integer> places;
    private final List<Integer> kept;
    private final List<Integer> order = new ArrayList<>();
    private final int[] uses;
    private final boolean[] ordered;
    private final int[] register;
    private final List<Integer> inputs = new ArrayList<>();
    private final Map<Long, Integer> fixed = new LinkedHashMap<>();
    private final List<Instruction> steps = new ArrayList<>();
    private final Map<List<?>, DayTable> tables = new HashMap<>();
    private final Deque<Integer> freeBits = new ArrayDeque<>();
    private final Deque<Integer> freeNumbers = new ArrayDeque<>();
    private int bitRegisters;
    private int numberRegisters;

    /// @param counted the columns that are counted, each once
    /// @param places which of them each count is of
    Assembler(Graph graph, List<Integer> counted, List<Integer> places, List<Integer> kept) {
        this.graph = graph;
        this.counted = counted;
        this.places = places;
        this.kept = kept;
        this.uses = new int[graph.size()];
        this.ordered = new boolean[graph.size()];
        this.register = new int[graph.size()];
    }

    Program assemble() {
        Arrays.fill(register, CONSTANT);
        kept.forEach(literal -> use(literal >>> 1));
        counted.forEach(literal -> use(literal >>> 1));
        bitRegisters = inputs.size();
        numberRegisters = fixed.size();
        var after = countsAfter();
        count(after.getOrDefault(0, List.of()));
        for (int node : order) {
            step(node);
            count(after.getOrDefault(node, List.of()));
        }
        return new Program(
                steps,
                inputs.stream().mapToInt(Integer::intValue).toArray(),
                bitRegisters,
                numberRegisters,
                kept.stream().mapToInt(this::place).toArray(),
                kept.stream().mapToInt(graph::space).toArray(),
                counted.size(),
                places.stream().mapToInt(Integer::intValue).toArray(),
                fixed.keySet().stream().mapToLong(Long::longValue).toArray());
    }

    /// Orders a node behind what it needs, and counts how often each is needed.
    private void use(int node) {
        uses[node]++;
        if (ordered[node]) {
            return;
        }
        ordered[node] = true;
        var is = graph.get(node);
        switch (is.kind()) {
            case FALSE -> {}
            case INPUT -> {
                register[node] = inputs.size();
                inputs.add((int) is.value());
            }
            case NUMBER -> register[node] = fixed.computeIfAbsent(is.value(), _ -> fixed.size());
            default -> {
                for (int operand : operands(is)) {
                    use(operand);
                }
                order.add(node);
            }
        }
    }

    /// The nodes that a node reads.
    private static int[] operands(Node node) {
        return switch (node.kind()) {
            case FALSE, INPUT, NUMBER -> new int[0];
            case AND -> new int[] {node.a() >>> 1, node.b() >>> 1};
            case SPREAD, ROLL -> new int[] {node.a() >>> 1};
            case LESS, SMALLER, LARGER, YEARS, DAYS -> new int[] {node.a(), node.b()};
            case LOAD ->
                node.detail().stream().mapToInt(bit -> (Integer) bit >>> 1).toArray();
            case MAP, SPREAD_NUMBER -> new int[] {node.a()};
            case CHOOSE -> new int[] {node.a() >>> 1, node.b(), node.c()};
            case LARGEST, SMALLEST, SUM -> new int[] {node.a(), node.b() >>> 1};
        };
    }

    /// The counts that can be taken as soon as a node is there; under 0, those of constants and of planes.
    private Map<Integer, List<Integer>> countsAfter() {
        var after = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < counted.size(); i++) {
            int node = counted.get(i) >>> 1;
            int when = graph.get(node).kind() == Node.Kind.INPUT ? 0 : node;
            after.computeIfAbsent(when, _ -> new ArrayList<>()).add(i);
        }
        return after;
    }

    private void count(List<Integer> places) {
        for (int i : places) {
            int literal = counted.get(i);
            add(Operation.COUNT, Space.CASES, i, place(literal), 0, 0, 0);
            release(literal >>> 1);
        }
    }

    private void step(int node) {
        var is = graph.get(node);
        int into = is.kind().isNumber() ? take(freeNumbers, numberRegisters) : take(freeBits, bitRegisters);
        if (is.kind().isNumber()) {
            numberRegisters = Math.max(numberRegisters, into + 1);
        } else {
            bitRegisters = Math.max(bitRegisters, into + 1);
        }
        register[node] = into;
        emit(is, into);
        for (int operand : operands(is)) {
            release(operand);
        }
    }

    private static int take(Deque<Integer> free, int next) {
        var last = free.poll();
        return last == null ? next : last;
    }

    private void release(int node) {
        uses[node]--;
        var kind = graph.get(node).kind();
        boolean stays = kind == Node.Kind.FALSE || kind == Node.Kind.INPUT || kind == Node.Kind.NUMBER;
        if (uses[node] == 0 && !stays) {
            (kind.isNumber() ? freeNumbers : freeBits).push(register[node]);
        }
    }

    private void emit(Node is, int into) {
        switch (is.kind()) {
            case FALSE, INPUT, NUMBER -> throw new IllegalStateException("needs no step: " + is);
            case AND -> both(is, into);
            case SPREAD -> add(Operation.SPREAD, is.space(), into, place(is.a()), 0, 0, 0);
            case ROLL -> add(Operation.ROLL, is.b(), into, place(is.a()), 0, 0, 0);
            case LESS -> numbers(Operation.LESS, is, into);
            case SMALLER -> numbers(Operation.SMALLER, is, into);
            case LARGER -> numbers(Operation.LARGER, is, into);
            case DAYS -> numbers(Operation.DAYS, is, into);
            case YEARS -> withTable(Operation.YEARS, is, into, register[is.b()], DayTable.of(List.of()));
            case LOAD -> load(is, into);
            case MAP -> withTable(Operation.MAP, is, into, 0, DayTable.of(steps(is)));
            case SPREAD_NUMBER -> add(Operation.SPREAD_NUMBER, is.space(), into, register[is.a()], 0, 0, 0);
            case CHOOSE ->
                add(Operation.CHOOSE, is.space(), into, place(is.a()), register[is.b()], register[is.c()], 0);
            case LARGEST -> fold(Operation.LARGEST, is, into);
            case SMALLEST -> fold(Operation.SMALLEST, is, into);
            case SUM -> fold(Operation.SUM, is, into);
        }
    }

    private void both(Node is, int into) {
        boolean first = Graph.isTurned(is.a());
        boolean second = Graph.isTurned(is.b());
        int a = register[is.a() >>> 1];
        int b = register[is.b() >>> 1];
        if (first && second) {
            add(Operation.NEITHER, is.space(), into, a, b, 0, 0);
        } else if (first) {
            add(Operation.AND_NOT, is.space(), into, b, a, 0, 0);
        } else {
            add(second ? Operation.AND_NOT : Operation.AND, is.space(), into, a, b, 0, 0);
        }
    }

    private void numbers(Operation operation, Node is, int into) {
        add(operation, is.space(), into, register[is.a()], register[is.b()], 0, 0);
    }

    private void fold(Operation operation, Node is, int into) {
        add(operation, is.c(), into, register[is.a()], place(is.b()), 0, is.value());
    }

    private void withTable(Operation operation, Node is, int into, int b, DayTable fresh) {
        var table = tables.computeIfAbsent(is.detail(), _ -> fresh);
        steps.add(new Instruction(operation, is.space(), into, register[is.a()], b, 0, 0, new int[0], table));
    }

    private static List<Step> steps(Node is) {
        return is.detail().stream().map(step -> (Step) step).toList();
    }

    private void load(Node is, int into) {
        int[] bits = is.detail().stream().mapToInt(bit -> place((Integer) bit)).toArray();
        steps.add(new Instruction(Operation.LOAD, is.space(), into, is.a(), 0, 0, is.value(), bits, DayTable.NONE));
    }

    private void add(Operation operation, int space, int into, int a, int b, int c, long value) {
        steps.add(new Instruction(operation, space, into, a, b, c, value, new int[0], DayTable.NONE));
    }

    /// The operand of a literal: its register, turned over or not; of a constant, -1 for all yes and -2 for all no.
    private int place(int literal) {
        if (literal <= Graph.TRUE) {
            return literal == Graph.TRUE ? Instruction.YES : Instruction.NO;
        }
        return register[literal >>> 1] | (Graph.isTurned(literal) ? Instruction.TURNED : 0);
    }
}
