/// JSON as it was written: a tree that keeps the order of keys, the form of numbers and every place, read and written
/// without loss. It knows nothing of cases.
@NullMarked
package org.asylia.casefile.json;

import org.jspecify.annotations.NullMarked;
