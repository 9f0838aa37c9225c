/// JSON as it was written: a tree that keeps the order of keys, the form of numbers and every place, read and written
/// without loss. It knows nothing of cases.
///
/// On the way that every good file takes, trees are read with `instanceof` rather than with `switch`: each `switch`
/// over types costs about a millisecond the first time it runs, which a second start of the command line would feel.
@NullMarked
package org.asylia.casefile.json;

import org.jspecify.annotations.NullMarked;
