package org.asylia.engine.fact;

/// How carefully a fact must be asked and kept.
public enum Sensitivity {
    /// Dates, places, forms: may be asked early.
    ORDINARY,
    /// What identifies the person or family.
    IDENTIFYING,
    /// Harm, health, sexuality, crime, armed groups: asked late, by choice, and kept apart.
    DELICATE,
    /// Only for a privileged conversation with a legal worker.
    PRIVILEGED
}
