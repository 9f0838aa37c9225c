package org.asylia.engine.columns;

/// One operation of a program: what it does, where the result goes, and where the operands are.
///
/// Operands that are bits are the number of a register, turned over where the bit above all registers is set.
enum Operation {
    /// Both.
    AND,
    /// The first, and not the second.
    AND_NOT,
    /// Neither.
    NEITHER,
    SPREAD,
    ROLL,
    LESS,
    LOAD,
    MAP,
    SMALLER,
    LARGER,
    CHOOSE,
    SPREAD_NUMBER,
    LARGEST,
    SMALLEST,
    SUM,
    YEARS,
    DAYS,
    /// Adds the number of cases with a yes to a count.
    COUNT
}
