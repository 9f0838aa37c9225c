/// Rules of law as data: conditions, dated texts with their status, burdens, citations, readings of contested law.
/// Nothing here evaluates; the readers live in the packages beside this one.
@NullMarked
package org.asylia.engine.rule;

import org.jspecify.annotations.NullMarked;
