package org.asylia.book.words;

/// How a day that has a name is counted.
///
/// @param anchor its place on a page
/// @param name what a lawyer calls it, such as `the last day to file`
/// @param counted how
public record NamedDay(String anchor, String name, Line counted) {}
