package org.asylia.engine.columns;

import java.util.Arrays;

/// Runs a program over chunks. It belongs to one thread, keeps its columns from chunk to chunk, and allocates nothing
/// once it has met its largest chunk.
public final class Runner {

    private final Program program;
    private final long[][] bits;
    private final long[][] numbers;
    private final long[] counts;
    private final long[][] sixteen = new long[NumberKernels.AT_ONCE][];
    private final long[] turned = new long[NumberKernels.AT_ONCE];
    private final long[] square = new long[NumberKernels.AT_ONCE];
    private long[] zeros = new long[0];
    private long[] ones = new long[0];
    private int capacity = -1;
    private long alive;

    public Runner(Program program) {
        this.program = program;
        this.bits = new long[program.bitRegisters][];
        this.numbers = new long[program.numberRegisters][];
        this.counts = new long[program.counted];
    }

    /// Works out all columns of the chunk, and adds to the counts.
    public void run(Chunk chunk) {
        int words = 0;
        for (int each : chunk.words) {
            words = Math.max(words, each);
        }
        if (words > capacity) {
            grow(words);
        }
        for (int i = 0; i < program.inputs.length; i++) {
            var plane = chunk.planes[program.inputs[i]];
            bits[i] = plane.length == 0 ? zeros : plane;
        }
        alive = Kernels.count(chunk.live, 0, chunk.live, chunk.live.length);
        for (var step : program.steps) {
            step(step, chunk);
        }
    }

    private void grow(int words) {
        capacity = words;
        zeros = new long[words];
        ones = new long[words];
        Arrays.fill(ones, -1L);
        for (int i = program.inputs.length; i < bits.length; i++) {
            bits[i] = new long[words];
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = new long[words << 6];
            if (i < program.fixed.length) {
                Arrays.fill(numbers[i], program.fixed[i]);
            }
        }
    }

    private void step(Instruction is, Chunk chunk) {
        int words = chunk.words[is.space()];
        int rows = words << 6;
        switch (is.operation()) {
            case AND -> Kernels.and(bits[is.into()], bits[is.a()], bits[is.b()], words);
            case AND_NOT -> Kernels.andNot(bits[is.into()], bits[is.a()], bits[is.b()], words);
            case NEITHER -> Kernels.neither(bits[is.into()], bits[is.a()], bits[is.b()], words);
            case COUNT -> count(is, chunk, words);
            case SPREAD -> Kernels.spread(bits[is.into()], column(is.a()), chunk.ranks[is.space()], holders(is, chunk));
            case ROLL ->
                Kernels.roll(
                        bits[is.into()],
                        column(is.a()),
                        Instruction.mask(is.a()),
                        chunk.ranks[is.space()],
                        holders(is, chunk));
            case LESS -> NumberKernels.less(bits[is.into()], numbers[is.a()], numbers[is.b()], words);
            case LOAD -> load(is, words);
            case MAP -> NumberKernels.map(numbers[is.into()], numbers[is.a()], is.days(), rows);
            case SMALLER -> NumberKernels.smaller(numbers[is.into()], numbers[is.a()], numbers[is.b()], rows);
            case LARGER -> NumberKernels.larger(numbers[is.into()], numbers[is.a()], numbers[is.b()], rows);
            case DAYS -> NumberKernels.daysBetween(numbers[is.into()], numbers[is.a()], numbers[is.b()], rows);
            case YEARS ->
                NumberKernels.yearsBetween(numbers[is.into()], numbers[is.a()], numbers[is.b()], is.days(), rows);
            case CHOOSE ->
                NumberKernels.choose(
                        numbers[is.into()],
                        column(is.a()),
                        Instruction.mask(is.a()),
                        numbers[is.b()],
                        numbers[is.c()],
                        words);
            case SPREAD_NUMBER ->
                NumberKernels.spread(numbers[is.into()], numbers[is.a()], chunk.ranks[is.space()], holders(is, chunk));
            case LARGEST, SMALLEST, SUM ->
                NumberKernels.fold(
                        is.operation(),
                        numbers[is.into()],
                        numbers[is.a()],
                        column(is.b()),
                        Instruction.mask(is.b()),
                        chunk.ranks[is.space()],
                        holders(is, chunk),
                        is.value());
        }
    }

    /// A column that is the same in every row is not gone through.
    private void count(Instruction is, Chunk chunk, int words) {
        if (is.a() == Instruction.YES) {
            counts[is.into()] += alive;
        } else if (is.a() != Instruction.NO) {
            counts[is.into()] += Kernels.count(column(is.a()), Instruction.mask(is.a()), chunk.live, words);
        }
    }

    private static int holders(Instruction is, Chunk chunk) {
        return chunk.words[chunk.parents[is.space()]];
    }

    private void load(Instruction is, int words) {
        var into = numbers[is.into()];
        for (int first = 0; first < is.bits().length; first += NumberKernels.AT_ONCE) {
            for (int i = 0; i < NumberKernels.AT_ONCE; i++) {
                int operand = first + i < is.bits().length ? is.bits()[first + i] : Instruction.NO;
                sixteen[i] = column(operand);
                turned[i] = Instruction.mask(operand);
            }
            NumberKernels.sixteenBits(into, sixteen, turned, square, first, words);
        }
        if (is.a() == 1) {
            NumberKernels.days(into, words << 6);
        } else {
            NumberKernels.add(into, is.value(), words << 6);
        }
    }

    /// The column of an operand, before it is turned over.
    private long[] column(int operand) {
        if (operand < 0) {
            return operand == Instruction.YES ? ones : zeros;
        }
        return bits[Instruction.register(operand)];
    }

    /// What a count came to over all chunks so far.
    public long count(int place) {
        return counts[program.places[place]];
    }

    /// Begins the counts anew.
    public void clear() {
        Arrays.fill(counts, 0);
    }

    /// Sixty-four rows of a column that was kept, of the chunk that was run last.
    public long word(int place, int word) {
        int operand = program.kept[place];
        return operand < 0 ? column(operand)[word] : column(operand)[word] ^ Instruction.mask(operand);
    }
}
