package org.asylia.engine.columns;

import java.util.List;

/// A plan made ready to run: steps in order, and how many registers they need. It can be shared; each thread runs it
/// with a [Runner] of its own.
public final class Program {

    final List<Instruction> steps;
    final int[] inputs;
    final int bitRegisters;
    final int numberRegisters;
    final int[] kept;
    final int[] keptSpaces;
    final int counted;
    final int[] places;
    final long[] fixed;

    /// @param inputs the planes of the chunk that stand in the first registers
    /// @param kept the registers of the columns that are asked for; those of a constant are negative
    /// @param counted how many columns are counted
    /// @param places which of these each count is of
    /// @param fixed numbers that are the same in every row, in the first registers of numbers
    Program(
            List<Instruction> steps,
            int[] inputs,
            int bitRegisters,
            int numberRegisters,
            int[] kept,
            int[] keptSpaces,
            int counted,
            int[] places,
            long[] fixed) {
        this.steps = List.copyOf(steps);
        this.inputs = inputs;
        this.bitRegisters = bitRegisters;
        this.numberRegisters = numberRegisters;
        this.kept = kept;
        this.keptSpaces = keptSpaces;
        this.counted = counted;
        this.places = places;
        this.fixed = fixed;
    }

    /// How many counts it takes.
    public int counts() {
        return places.length;
    }

    /// How many columns it reads.
    public int reads() {
        return inputs.length;
    }

    /// How many operations it takes for each 64 cases, those on entries of lists counted once.
    public int operations() {
        return steps.size();
    }

    /// How many columns of bits are in hand at once.
    public int registers() {
        return bitRegisters;
    }
}
