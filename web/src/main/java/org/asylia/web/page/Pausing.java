package org.asylia.web.page;

/// What the page about pausing shows.
///
/// @param kept whether this interview is kept already
public record Pausing(boolean kept) {}
