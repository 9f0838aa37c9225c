package org.asylia.law.stage;

import org.asylia.engine.rule.Condition;

/// Whose turn it is in a state: who acts next, what for, and on what facts.
///
/// @param who who acts
/// @param what what is to be done, in words that follow a colon
/// @param when when it is their turn, while the case stands in the state
public record Turn(Actor who, String what, Condition when) {}
