package org.asylia.command.stage;

import org.asylia.engine.answer.Answer;
import org.asylia.law.stage.Turn;

/// Somebody whose turn it is or may be.
///
/// @param turn who, and what for
/// @param answer yes where it is their turn; unknown where it may be
public record Next(Turn turn, Answer answer) {}
