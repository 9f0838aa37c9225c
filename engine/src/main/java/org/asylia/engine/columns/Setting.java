package org.asylia.engine.columns;

import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;

/// What cases are read under: a body of law, and the frame it is read in.
///
/// Two settings can be compared in one [Plan] when their laws speak of the same facts; so a rule can be switched on or
/// off, and not only the day, the circuit or the reading.
public record Setting(RuleSet law, Frame frame) {}
