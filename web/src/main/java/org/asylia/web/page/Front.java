package org.asylia.web.page;

/// What the first page shows.
///
/// @param going whether there are answers to go on with
public record Front(boolean going) {}
