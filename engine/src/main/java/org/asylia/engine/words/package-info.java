/// Conditions, dates and numbers in plain English words, for every reader that speaks to people.
@NullMarked
package org.asylia.engine.words;

import org.jspecify.annotations.NullMarked;
