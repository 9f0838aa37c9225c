/// The third reader: which question matters next, and what would settle each goal.
@NullMarked
package org.asylia.engine.ask;

import org.jspecify.annotations.NullMarked;
