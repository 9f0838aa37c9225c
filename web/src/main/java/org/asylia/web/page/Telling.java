package org.asylia.web.page;

import org.asylia.interview.outcome.Outcome;

/// The page of an outcome.
///
/// @param outcome what can be told
/// @param spoken how days are written
/// @param copy the words to copy, in the language that is read
/// @param copyInEnglish the same in English, for the office; empty where that is the language
/// @param printable whether a printed page can be made in this language on this computer
public record Telling(Outcome outcome, Spoken spoken, String copy, String copyInEnglish, boolean printable) {}
