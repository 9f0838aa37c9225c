package org.asylia.engine.rule;

/// What part a rule plays.
public enum Kind {
    /// What must be there: an element, a definition or a standard.
    ELEMENT,
    /// What takes protection away.
    BAR,
    /// What takes a bar away.
    EXCEPTION,
    /// What is taken as shown until it is rebutted.
    PRESUMPTION,
    /// Who must prove what.
    BURDEN,
    /// What weighs in a judgment.
    EVIDENCE,
    /// What is left to discretion.
    DISCRETION,
    /// What follows from a result.
    EFFECT,
    /// Who decides, and where.
    ROUTE,
    /// A stage of the procedure: it stands next, or has come.
    STEP,
    /// Where a case stands in the procedure.
    STATE,
    /// What must be filed, where, and how it is put together.
    FILING,
    /// What the person may ask for on the way.
    RIGHT,
    /// What the person, or the government, must do on the way.
    DUTY,
    /// A door to protection as a whole.
    DOOR,
    /// An authority whose force came and went.
    AUTHORITY
}
