@NullMarked
package org.asylia.interview.texts;

import org.jspecify.annotations.NullMarked;
