/// What a change would do: two determinations of one matter side by side, and the rules through which they part.
@NullMarked
package org.asylia.engine.whatif;

import org.jspecify.annotations.NullMarked;
