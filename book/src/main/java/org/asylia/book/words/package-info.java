/// What a rule asks, in plain English sentences under one another, ready for a page or a terminal.
///
/// A condition becomes a tree of [Line]s. [Reading] reads conditions, `Denial` those that are denied, `Terms` dates and
/// numbers.
@NullMarked
package org.asylia.book.words;

import org.jspecify.annotations.NullMarked;
