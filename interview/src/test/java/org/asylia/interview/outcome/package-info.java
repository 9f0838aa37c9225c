@NullMarked
package org.asylia.interview.outcome;

import org.jspecify.annotations.NullMarked;
