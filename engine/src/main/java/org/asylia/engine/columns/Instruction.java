package org.asylia.engine.columns;

/// One step of a program.
///
/// @param operation what it does
/// @param space the space of the result; for what goes from entries to holders, of the entries
/// @param into the register of the result, or the place of a count
/// @param a the first operand
/// @param b the second operand
/// @param c the third operand
/// @param value a number of its own
/// @param bits the registers of the bits of a number
/// @param days the table of days it looks up
@SuppressWarnings("ArrayRecordComponent") // never compared, and seen by the runner alone
record Instruction(
        Operation operation, int space, int into, int a, int b, int c, long value, int[] bits, DayTable days) {

    /// Set in an operand whose bits are turned over.
    static final int TURNED = 1 << 30;

    /// Operands that are the same in every row.
    static final int YES = -1;

    static final int NO = -2;

    static int register(int operand) {
        return operand & ~TURNED;
    }

    static long mask(int operand) {
        return operand >= 0 && (operand & TURNED) != 0 ? -1L : 0;
    }
}
