/// What can be told a person at any time: how the doors stand, the dates, what not to do, and when to get a lawyer
/// first.
@NullMarked
package org.asylia.interview.outcome;

import org.jspecify.annotations.NullMarked;
