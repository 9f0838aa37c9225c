/// The first reader: what a body of rules answers about one case in one frame, by Kleene's logic in one pass.
@NullMarked
package org.asylia.engine.determine;

import org.jspecify.annotations.NullMarked;
