package org.asylia.interview.plan;

/// Other words for the same questions, for some people: a row of `variants.tsv`. What is asked, and what an answer
/// means, is the same for all.
///
/// @param name the end of the keys of its texts, such as `child` in `question.who.child`
/// @param when for whom
public record Variant(String name, When when) {}
