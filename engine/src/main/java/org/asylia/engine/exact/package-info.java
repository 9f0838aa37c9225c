/// The exact second pass: whether an answer that Kleene's logic leaves open is in truth settled, what can still
/// matter to it, and the smallest sets of answers that would settle it. Decision diagrams over what is open.
@NullMarked
package org.asylia.engine.exact;

import org.jspecify.annotations.NullMarked;
