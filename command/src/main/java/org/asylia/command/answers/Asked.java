package org.asylia.command.answers;

/// How the frame of an answer came about, where the frame itself does not tell.
///
/// @param today whether today was taken because nobody named a day
/// @param court where the circuit came from, in words to follow it; empty where no court was named
public record Asked(boolean today, String court) {}
