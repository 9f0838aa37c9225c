@NullMarked
package org.asylia.interview;

import org.jspecify.annotations.NullMarked;
