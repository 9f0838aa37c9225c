package org.asylia.caseload;

import org.asylia.engine.answer.Answer;

/// How many matters moved from one answer to another, on one rule.
///
/// @param rule the rule; one asked of each entry of a list is taken as rolled up
/// @param before the answer under the first setting
/// @param after the answer under the second
/// @param count how many matters
public record Moved(String rule, Answer before, Answer after, long count) {}
