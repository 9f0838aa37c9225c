package org.asylia.casefile;

import java.util.Set;

/// What everybody who reads a part of one file shares.
///
/// @param vocabulary which keys belong where
/// @param problems what is wrong so far
/// @param sources the ids of the sources of the file
record Desk(Vocabulary vocabulary, Problems problems, Set<String> sources) {}
