package org.asylia.command.rescreen;

/// A case file, or one line of a file, not looked at yet.
///
/// @param name what its matter is called
/// @param bytes its text, in UTF-8
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CaseText(String name, byte[] bytes) {}
