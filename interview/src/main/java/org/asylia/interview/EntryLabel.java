package org.asylia.interview;

/// An entry of a list that a question is about, so that a page can say which.
///
/// @param list the key of the list, such as `countries`
/// @param name the name of the entry: its number, or `government`, `private`, `not-known` for a claim
/// @param country the country it was told to be, by its ISO code; empty where it is none or was not told
public record EntryLabel(String list, String name, String country) {}
