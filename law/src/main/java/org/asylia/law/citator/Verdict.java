package org.asylia.law.citator;

/// How a decision stands, and why, in one way the days may have fallen.
record Verdict(Standing.Kind kind, String because) {}
