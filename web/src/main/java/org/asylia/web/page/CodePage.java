package org.asylia.web.page;

/// A code, shown once.
///
/// @param heading what happened
/// @param why what the code is for
/// @param code as it is noted down
/// @param next where the person goes on
public record CodePage(Shown heading, Shown why, String code, String next) {}
